import { useTranslation } from 'react-i18next'
import type { CustomerSummary } from '@/contract/admin/customers'
import { LookBadge } from '@/shared/ui/LookBadge'
import { IconBan, IconCircleCheck, IconPlugOff } from '@tabler/icons-react'

type Props = Pick<CustomerSummary, 'link' | 'blockedReason'>

/** Whether a customer may order, and whether the portal knows it at all. */
export function CustomerState({ link, blockedReason }: Props) {
  const { t } = useTranslation('customers')
  if (link === 'notLinked')
    return <LookBadge look={{ icon: IconPlugOff, tone: 'neutral' }}>{t('state.notLinked')}</LookBadge>
  return blockedReason === null ? (
    <LookBadge look={{ icon: IconCircleCheck, tone: 'good' }}>{t('state.open')}</LookBadge>
  ) : (
    <LookBadge look={{ icon: IconBan, tone: 'bad' }}>{t('state.blocked')}</LookBadge>
  )
}
