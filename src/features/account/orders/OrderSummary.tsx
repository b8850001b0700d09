import { useTranslation } from 'react-i18next'
import type { OrderDetail } from '@/contract/order-detail'
import type { DocumentId } from '@/domain/ids'
import { useFormat } from '@/shared/i18n/use-format'
import { Bar } from '@/shared/ui/Bar'
import { Card } from '@/shared/ui/Card'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { SummaryList } from '@/shared/ui/SummaryList'
import { invoiceLook } from '@/shared/ui/status-vocabulary'
import { isEnded } from './line-fulfilment'
import css from './order-detail.module.css'

/** The sum of the order, how much of it is invoiced and paid, and by which invoices. */
export function OrderSummary({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const { totals } = order
  return (
    <Card>
      {totals ? (
        <SummaryList
          items={[
            { label: t('detail.summary.net'), value: <MoneyText value={totals.net} /> },
            { label: t('detail.summary.freight'), value: <MoneyText value={totals.freight} /> },
            { label: t('detail.summary.tax'), value: <MoneyText value={totals.tax} /> },
          ]}
          total={{ label: t('detail.summary.total'), value: <MoneyText value={totals.total} strong /> }}
        />
      ) : (
        <p className={css.note}>{t('detail.summary.pricesHidden')}</p>
      )}
      <hr className={css.rule} />
      {order.invoices.length === 0 ? (
        <p className={css.note}>{t(isEnded(order) ? 'detail.summary.neverInvoiced' : 'detail.summary.noInvoices')}</p>
      ) : (
        <>
          <Progress order={order} />
          <Invoices order={order} />
        </>
      )}
    </Card>
  )
}

function Progress({ order: { totals, payment } }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  if (!totals || !payment.invoiced || !payment.paid || totals.total.amount <= 0) return null
  const share = (amount: number) => format.percent(Math.round((amount / totals.total.amount) * 100) / 100)
  const invoiced = share(payment.invoiced.amount)
  const paid = share(payment.paid.amount)
  return (
    <>
      <div className={css.progress} aria-hidden>
        <span>{t('detail.summary.invoiced', { percent: invoiced })}</span>
        <span>{t('detail.summary.paid', { percent: paid })}</span>
      </div>
      <Bar
        label={t('detail.summary.progress', { invoiced, paid })}
        total={totals.total.amount}
        parts={[
          { value: payment.paid.amount, color: 'good' },
          { value: payment.invoiced.amount - payment.paid.amount, color: 'accent' },
        ]}
      />
    </>
  )
}

function Invoices({ order }: { order: OrderDetail }) {
  const { t } = useTranslation('orders')
  const format = useFormat()
  return (
    <ul className={css.invoices}>
      {order.invoices.map((invoice) => (
        <li key={invoice.id}>
          {invoice.documentId ? (
            <DocLink
              number={invoice.number}
              to="/account/orders/$orderId/documents/$documentId"
              params={{ orderId: order.id, documentId: invoice.documentId as DocumentId }} // the order's own contract types it as text
            />
          ) : (
            <DocNumber number={invoice.number} />
          )}
          <MoneyText value={invoice.total} />
          <StatusBadge kind="invoice" status={invoiceLook(invoice)} />
          <span className="cap">{t('detail.summary.dueOn', { date: format.date(invoice.dueOn) })}</span>
        </li>
      ))}
    </ul>
  )
}
