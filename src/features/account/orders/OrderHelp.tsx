import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/orders'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Section } from '@/shared/ui/Section'
import css from './order-detail.module.css'

type Props = { order: Pick<OrderDetail, 'number' | 'salesContact'> }

/** Whom to ask, with the order already in the subject. */
export function OrderHelp({ order: { number, salesContact } }: Props) {
  const { t } = useTranslation('orders')
  const subject = encodeURIComponent(t('detail.help.subject', { number }))
  return (
    <Section title={t('detail.help.title')}>
      <div className={css.people}>
        <span>{t('detail.help.role', { name: salesContact.name })}</span>
        <ExternalLink href={`mailto:${salesContact.email}?subject=${subject}`}>{salesContact.email}</ExternalLink>
        <ExternalLink href={`tel:${salesContact.phone.replaceAll(' ', '')}`}>
          <bdi dir="ltr">{salesContact.phone}</bdi>
        </ExternalLink>
      </div>
    </Section>
  )
}
