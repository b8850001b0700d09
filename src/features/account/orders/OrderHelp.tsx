import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import { OpenCaseLink } from '@/entities/case/OpenCaseLink'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { ExternalLink } from '@/shared/ui/ExternalLink'
import { Section } from '@/shared/ui/Section'
import css from './order-detail.module.css'

type Props = { order: Pick<OrderDetail, 'id' | 'number' | 'salesContact'> }

/** Whom to ask, with the order already in the subject. */
export function OrderHelp({ order: { id, number, salesContact } }: Props) {
  const { t } = useTranslation('orders')
  const mayAsk = useCan('quotes.request')
  const mayOpen = useCan('cases.create')
  const subject = encodeURIComponent(t('detail.help.subject', { number }))
  return (
    <Section title={t('detail.help.title')}>
      <div className={css.people}>
        <span>{t('detail.help.role', { name: salesContact.name })}</span>
        <ExternalLink href={`mailto:${salesContact.email}?subject=${subject}`}>{salesContact.email}</ExternalLink>
        <ExternalLink href={`tel:${salesContact.phone.replaceAll(' ', '')}`}>
          <bdi dir="ltr">{salesContact.phone}</bdi>
        </ExternalLink>
        {mayOpen && <OpenCaseLink about="order" record={id} />}
        {mayAsk && (
          <AppLink to="/account/quotes/new" search={{ orderId: id }}>
            {t('detail.help.askQuote')}
          </AppLink>
        )}
      </div>
    </Section>
  )
}
