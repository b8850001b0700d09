import {
  IconBuildingStore,
  IconMail,
  IconPhone,
  IconPlugConnected,
  IconUserStar,
  IconWorld,
  type Icon,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { OrderOrigin } from '@/domain/orders/vocabulary'
import css from './OriginText.module.css'

const icons: Record<OrderOrigin, Icon> = {
  online: IconWorld,
  inStore: IconBuildingStore,
  phone: IconPhone,
  email: IconMail,
  edi: IconPlugConnected,
  salesRep: IconUserStar,
}

/** How an order came in, as a word with its icon. */
export function OriginText({ origin }: { origin: OrderOrigin }) {
  const { t } = useTranslation('enums')
  const OriginIcon = icons[origin]
  return (
    <span className={css.origin}>
      <OriginIcon size={15} stroke={1.6} aria-hidden />
      {t(`orderOrigin.${origin}`)}
    </span>
  )
}
