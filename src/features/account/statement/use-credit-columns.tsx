import { useTranslation } from 'react-i18next'
import type { CreditSummary } from '@/contract/payments'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { DocNumber } from '@/shared/ui/DocNumber'
import { MoneyText } from '@/shared/ui/MoneyText'
import { Tag } from '@/shared/ui/Tag'
import type { Column } from '@/shared/ui/data-table-types'

export const useCreditColumns = (): Column<CreditSummary>[] => {
  const { t } = useTranslation('statement')
  return [
    {
      id: 'number',
      header: t('credits.columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ id, number }) => (
        <DocLink number={number} to="/account/statement/credits/$creditId" params={{ creditId: id }} />
      ),
      text: ({ number }) => number,
    },
    {
      id: 'kind',
      header: t('credits.columns.kind'),
      cell: ({ kind }) => t(`kind.${kind}`),
      text: ({ kind }) => t(`kind.${kind}`),
    },
    {
      id: 'issuedOn',
      header: t('credits.columns.issuedOn'),
      sortable: true,
      card: 'date',
      cell: ({ issuedOn }) => <DateText value={issuedOn} />,
      text: ({ issuedOn }) => ({ at: issuedOn }),
    },
    {
      id: 'reason',
      header: t('credits.columns.reason'),
      cell: ({ reason }) => reason && t(`reason.${reason}`),
      text: ({ reason }) => reason && t(`reason.${reason}`),
    },
    {
      id: 'invoice',
      header: t('credits.columns.invoice'),
      cardLabel: 'before',
      cell: ({ invoiceNumber }) =>
        invoiceNumber ? <DocNumber number={invoiceNumber} /> : <span className="dim">–</span>,
      cardCell: ({ invoiceNumber }) => invoiceNumber && <DocNumber number={invoiceNumber} />,
      text: ({ invoiceNumber }) => invoiceNumber,
    },
    {
      id: 'state',
      header: t('credits.columns.state'),
      card: 'status',
      cell: ({ state }) => <Tag>{t(`state.${state}`)}</Tag>,
      text: ({ state }) => t(`state.${state}`),
    },
    {
      id: 'total',
      header: t('credits.columns.total'),
      align: 'end',
      cardLabel: 'before',
      cell: ({ total }) => <MoneyText value={total} />,
      text: ({ total }) => total,
    },
    {
      id: 'remaining',
      header: t('credits.columns.remaining'),
      sortable: true,
      align: 'end',
      hideable: false,
      card: 'amount',
      cell: ({ remaining }) => <MoneyText value={remaining} strong />,
      text: ({ remaining }) => remaining,
    },
  ]
}
