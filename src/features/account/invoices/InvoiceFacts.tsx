import { useTranslation } from 'react-i18next'
import type { InvoiceDetail } from '@/contract/invoice-detail'
import { DueText } from '@/entities/invoice/DueText'
import { useFormat } from '@/shared/i18n/use-format'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { Facts } from '@/shared/ui/Facts'
import { MoneyText } from '@/shared/ui/MoneyText'

export function InvoiceFacts({ invoice }: { invoice: InvoiceDetail }) {
  const { t } = useTranslation('invoices')
  const format = useFormat()
  const { order, subscriptionId, billTo, total, open } = invoice
  return (
    <Facts
      items={[
        {
          label: t('detail.facts.issued'),
          value: <DateText value={invoice.issuedOn} />,
          hint: t('detail.facts.terms', { count: invoice.termsDays }),
        },
        { label: t('detail.facts.due'), value: <DueText invoice={invoice} /> },
        {
          label: t('detail.facts.order'),
          value: <OrderLink order={order} subscriptionId={subscriptionId} />,
          hint: order && t('detail.facts.placedBy', { name: order.placedBy, date: format.date(order.placedAt) }),
        },
        {
          label: t('detail.facts.poNumber'),
          value: order?.poNumber ? (
            <bdi>{order.poNumber}</bdi>
          ) : (
            <span className="dim">{t('detail.facts.noPoNumber')}</span>
          ),
        },
        ...(billTo
          ? [{ label: t('detail.facts.billTo'), value: <bdi>{billTo.name}</bdi>, hint: <bdi>{billTo.city}</bdi> }]
          : []),
        {
          label: t('detail.facts.open'),
          value: <MoneyText value={open} strong />,
          hint: total && t('detail.facts.ofTotal', { total: format.money(total) }),
        },
      ]}
    />
  )
}

/** INV-05: what it bills; a link for those who may open it. */
function OrderLink({ order, subscriptionId }: Pick<InvoiceDetail, 'order' | 'subscriptionId'>) {
  const { t } = useTranslation('invoices')
  if (order?.id) return <DocLink number={order.number} to="/account/orders/$orderId" params={{ orderId: order.id }} />
  if (order) return <DocNumber number={order.number} />
  return subscriptionId ? (
    <AppLink to="/account/subscriptions" look="ink">
      {t('list.subscription')}
    </AppLink>
  ) : (
    <span className="dim">–</span>
  )
}
