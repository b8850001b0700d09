import { useTranslation } from 'react-i18next'
import type { PaymentDetail } from '@/contract/payments'
import { type Money, money, negate } from '@/domain/money'
import { InvoiceNumber } from '@/entities/invoice/InvoiceNumber'
import { useFormat } from '@/shared/i18n/use-format'
import { Card } from '@/shared/ui/Card'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'
import { SummaryList } from '@/shared/ui/SummaryList'
import css from './payments.module.css'

type Line = PaymentDetail['lines'][number]

/** What the invoices got, so that the figures below add up. */
const coveredBy = ({ amount, credits, discount, deposited }: PaymentDetail): Money =>
  money(amount.amount + credits.amount + discount.amount - deposited.amount, amount.currency)

/** What was settled by the payment, invoice by invoice, and what it came to. */
export function ReceiptLines({ payment }: { payment: PaymentDetail }) {
  const { t } = useTranslation('payments')
  const format = useFormat()
  const title = payment.state === 'settled' ? t('receipt.settled') : t('receipt.meant')
  const { prepaidOrder, lines, amount, credits, discount, deposited, depositNumber } = payment
  const nothing = <span className="dim">–</span>
  return (
    <Section title={title}>
      {lines.length > 0 && (
        <PlainTable<Line>
          label={title}
          rows={lines}
          rowKey={({ invoiceId }) => invoiceId}
          columns={[
            {
              id: 'invoice',
              header: t('pay.column.number'),
              rowHeader: true,
              cell: ({ invoiceId, invoiceNumber }) => (
                <InvoiceNumber invoice={{ id: invoiceId, number: invoiceNumber }} />
              ),
            },
            {
              id: 'order',
              header: t('receipt.order'),
              cell: ({ orderId, orderNumber }) =>
                orderId && orderNumber ? (
                  <DocLink number={orderNumber} to="/account/orders/$orderId" params={{ orderId }} />
                ) : (
                  nothing
                ),
            },
            {
              id: 'credits',
              header: t('pay.summary.credits'),
              align: 'end',
              cell: (line) =>
                line.credits.length > 0
                  ? line.credits.map((credit) => (
                      <span key={credit.creditId} className={css.credit}>
                        <bdi className="dim">{credit.number}</bdi> <MoneyText value={credit.amount} />
                      </span>
                    ))
                  : nothing,
            },
            {
              id: 'discount',
              header: t('pay.summary.discount'),
              align: 'end',
              cell: (line) => (line.discount.amount > 0 ? <MoneyText value={line.discount} /> : nothing),
            },
            {
              id: 'cash',
              header: t('pay.lines.cash'),
              align: 'end',
              cell: ({ cash }) => <MoneyText value={cash} strong />,
            },
            {
              id: 'open',
              header: t('receipt.openNow'),
              align: 'end',
              cell: ({ openNow }) => <MoneyText value={openNow} />,
            },
          ]}
        />
      )}
      {prepaidOrder && <p className="flat">{t('receipt.prepaid', { order: prepaidOrder.number })}</p>}
      <div className={css.sum}>
        <Card>
          <SummaryList
            items={[
              ...(credits.amount + discount.amount > 0
                ? [{ label: t('receipt.total'), value: <MoneyText value={coveredBy(payment)} /> }]
                : []),
              ...(credits.amount > 0
                ? [{ label: t('pay.summary.credits'), value: <MoneyText value={negate(credits)} /> }]
                : []),
              ...(discount.amount > 0
                ? [{ label: t('pay.summary.discount'), value: <MoneyText value={negate(discount)} /> }]
                : []),
              ...(deposited.amount > 0
                ? [
                    {
                      label: depositNumber
                        ? t('receipt.deposit', { number: depositNumber })
                        : t('pay.summary.deposited'),
                      value: <MoneyText value={deposited} />,
                    },
                  ]
                : []),
            ]}
            total={{ label: t('receipt.paid'), value: <MoneyText value={amount} strong /> }}
          />
          {deposited.amount > 0 && !prepaidOrder && (
            <p className={css.small}>{t('pay.over', { amount: format.money(deposited) })}</p>
          )}
        </Card>
      </div>
    </Section>
  )
}
