import { useTranslation } from 'react-i18next'
import type { StatementRow } from '@/contract/statement'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import type { Column } from '@/shared/ui/data-table-types'

export const useStatementColumns = (): Column<StatementRow>[] => {
  const { t } = useTranslation('statement')
  return [
    {
      id: 'on',
      header: t('rows.columns.on'),
      sortable: true,
      card: 'date',
      cell: ({ on }) => <DateText value={on} />,
      text: ({ on }) => ({ at: on }),
    },
    {
      id: 'kind',
      header: t('rows.columns.kind'),
      card: 'status',
      cell: ({ kind }) => t(`kind.${kind}`),
      text: ({ kind }) => t(`kind.${kind}`),
    },
    {
      id: 'number',
      header: t('rows.columns.number'),
      hideable: false,
      card: 'title',
      cell: (row) => <RowNumber row={row} />,
      text: ({ number }) => number,
    },
    {
      id: 'dueOn',
      header: t('rows.columns.dueOn'),
      cardLabel: 'before',
      cell: ({ dueOn }) => (dueOn ? <DateText value={dueOn} /> : <span className="dim">–</span>),
      cardCell: ({ dueOn }) => dueOn && <DateText value={dueOn} />,
      text: ({ dueOn }) => ({ at: dueOn }),
    },
    {
      id: 'debit',
      header: t('rows.columns.debit'),
      align: 'end',
      card: 'none',
      cell: ({ amount }) => amount.amount > 0 && <MoneyText value={amount} />,
      text: ({ amount }) => (amount.amount > 0 ? amount : null),
    },
    {
      id: 'credit',
      header: t('rows.columns.credit'),
      align: 'end',
      card: 'amount',
      cell: ({ amount }) => amount.amount < 0 && <MoneyText value={amount} />,
      cardCell: ({ amount }) => <MoneyText value={amount} strong />,
      text: ({ amount }) => (amount.amount < 0 ? amount : null),
    },
    {
      id: 'balance',
      header: t('rows.columns.balance'),
      align: 'end',
      hideable: false,
      cardLabel: 'before',
      cell: ({ balance }) => <MoneyText value={balance} />,
      text: ({ balance }) => balance,
    },
  ]
}

/** The record behind a movement, as a link to its page. */
function RowNumber({ row: { number, kind, invoiceId, creditId, paymentId, about } }: { row: StatementRow }) {
  const { t } = useTranslation('statement')
  if (creditId) return <DocLink number={number} to="/account/statement/credits/$creditId" params={{ creditId }} />
  if (paymentId) return <DocLink number={number} to="/account/payments/$paymentId" params={{ paymentId }} />
  if (!invoiceId) return <DocNumber number={number} />
  return (
    <>
      {about && kind !== 'invoice' && <span className="cap">{t('rows.forInvoice')} </span>}
      <DocLink number={number} to="/account/invoices/$invoiceId" params={{ invoiceId }} />
    </>
  )
}
