import { useTranslation } from 'react-i18next'
import type { PaymentQuote } from '@/contract/payment-selection'
import { money, negate } from '@/domain/money'
import { MoneyText } from '@/shared/ui/MoneyText'
import { PlainTable } from '@/shared/ui/PlainTable'
import { Section } from '@/shared/ui/Section'

type Line = PaymentQuote['lines'][number]

const creditsOf = ({ credits, cash }: Line) =>
  money(-credits.reduce((sum, { amount }) => sum + amount.amount, 0) || 0, cash.currency)

/** What goes to each invoice, and what stays open of it. */
export function PayLines({ lines }: { lines: readonly Line[] }) {
  const { t } = useTranslation('payments')
  return (
    <Section title={t('pay.lines.title')}>
      <PlainTable
        label={t('pay.lines.title')}
        rows={lines}
        rowKey={({ invoice }) => invoice.id}
        columns={[
          {
            id: 'number',
            header: t('pay.column.number'),
            rowHeader: true,
            cell: ({ invoice }) => <bdi className="nowrap">{invoice.number}</bdi>,
          },
          {
            id: 'open',
            header: t('pay.column.open'),
            align: 'end',
            cell: ({ invoice }) => <MoneyText value={invoice.payable} />,
          },
          {
            id: 'credits',
            header: t('pay.summary.credits'),
            align: 'end',
            cell: (line) =>
              line.credits.length > 0 ? <MoneyText value={creditsOf(line)} /> : <span className="dim">–</span>,
          },
          {
            id: 'discount',
            header: t('pay.summary.discount'),
            align: 'end',
            cell: ({ discount }) =>
              discount.amount > 0 ? <MoneyText value={negate(discount)} /> : <span className="dim">–</span>,
          },
          {
            id: 'cash',
            header: t('pay.lines.cash'),
            align: 'end',
            cell: ({ cash }) => <MoneyText value={cash} strong />,
          },
          {
            id: 'after',
            header: t('pay.lines.after'),
            align: 'end',
            cell: ({ openAfter }) => <MoneyText value={openAfter} />,
          },
        ]}
      />
    </Section>
  )
}
