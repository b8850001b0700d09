import { useTranslation } from 'react-i18next'
import type { PaymentSummary } from '@/contract/payments'
import { MethodText } from '@/entities/payment/MethodText'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'

export const usePaymentColumns = (): Column<PaymentSummary>[] => {
  const { t } = useTranslation('payments')
  const format = useFormat()
  return [
    {
      id: 'number',
      header: t('column.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ id, number }) => (
        <DocLink number={number} to="/account/payments/$paymentId" params={{ paymentId: id }} />
      ),
      text: ({ number }) => number,
    },
    {
      id: 'madeAt',
      header: t('column.madeAt'),
      sortable: true,
      card: 'date',
      cell: ({ madeAt }) => <DateText value={madeAt} withTime />,
      text: ({ madeAt }) => ({ at: madeAt }),
    },
    {
      id: 'invoices',
      header: t('column.invoices'),
      cell: ({ invoices }) => <bdi>{format.list(invoices)}</bdi>,
      text: ({ invoices }) => format.list(invoices),
    },
    { id: 'method', header: t('column.method'), cell: (payment) => <MethodText payment={payment} /> },
    { id: 'madeBy', header: t('column.madeBy'), cell: ({ madeBy }) => <bdi className="nowrap">{madeBy}</bdi> },
    {
      id: 'state',
      header: t('column.state'),
      card: 'status',
      cell: ({ state }) => <StatusBadge kind="payment" status={state} />,
    },
    {
      id: 'credits',
      header: t('column.credits'),
      align: 'end',
      cardLabel: 'before',
      cell: ({ credits }) => (credits.amount > 0 ? <MoneyText value={credits} /> : <span className="dim">–</span>),
      cardCell: ({ credits }) => credits.amount > 0 && <MoneyText value={credits} />,
    },
    {
      id: 'amount',
      header: t('column.amount'),
      sortable: true,
      align: 'end',
      hideable: false,
      card: 'amount',
      cell: ({ amount }) => <MoneyText value={amount} strong />,
    },
  ]
}
