import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DisputeSummary } from '@/contract/disputes'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import type { Column } from '@/shared/ui/data-table-types'
import { DisputeBadge } from './DisputeBadge'

/** Columns of both sides' lists; how number and invoice lead further is the side's own. */
export const useDisputeColumns = <R extends DisputeSummary>(cells: {
  number: (row: R) => ReactNode
  invoice: (row: R) => ReactNode
  more?: Column<R>[]
}): Column<R>[] => {
  const { t } = useTranslation('disputes')
  const format = useFormat()
  return [
    {
      id: 'number',
      header: t('columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: cells.number,
      text: ({ number }) => number,
    },
    {
      id: 'status',
      header: t('columns.status'),
      card: 'status',
      cell: ({ status }) => <DisputeBadge status={status} />,
      text: ({ status }) => t(`status.${status}`),
    },
    ...(cells.more ?? []),
    {
      id: 'invoice',
      header: t('columns.invoice'),
      sortable: true,
      cell: cells.invoice,
      text: ({ invoice }) => invoice.number,
    },
    {
      id: 'reason',
      header: t('columns.reason'),
      cell: ({ reasons }) => format.list(reasons.map((each) => t(`reason.${each}`))),
      text: ({ reasons }) => format.list(reasons.map((each) => t(`reason.${each}`))),
    },
    {
      id: 'openedAt',
      header: t('columns.openedAt'),
      sortable: true,
      card: 'date',
      cell: ({ openedAt }) => <DateText value={openedAt} />,
      text: ({ openedAt }) => ({ at: openedAt }),
    },
    {
      id: 'openedBy',
      header: t('columns.openedBy'),
      cell: ({ openedBy }) => <bdi className="nowrap">{openedBy}</bdi>,
      text: ({ openedBy }) => openedBy,
    },
    {
      id: 'credited',
      header: t('columns.credited'),
      align: 'end',
      cell: ({ credited }) => (credited.amount > 0 ? <MoneyText value={credited} /> : <span className="dim">–</span>),
      text: ({ credited }) => credited,
    },
    {
      id: 'amount',
      header: t('columns.amount'),
      sortable: true,
      align: 'end',
      card: 'amount',
      cell: ({ amount }) => <MoneyText value={amount} />,
      text: ({ amount }) => amount,
    },
  ]
}
