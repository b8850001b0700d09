import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReturnSummary } from '@/contract/return-records'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { Tag } from '@/shared/ui/Tag'
import type { Column } from '@/shared/ui/data-table-types'
import { ReturnAmount } from './ReturnAmount'
import { ReturnBadge } from './ReturnBadge'
import { SourceName } from './SourcePicker'

/** The columns that returns have on both sides. Each side puts them in its order, with those of its own between them. */
export const useReturnColumns = <Row extends ReturnSummary>(link: (row: Row) => ReactNode) => {
  const { t } = useTranslation('returns')
  const format = useFormat()
  return {
    number: {
      id: 'number',
      header: t('list.columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: link,
    },
    status: {
      id: 'status',
      header: t('list.columns.status'),
      sortable: true,
      card: 'status',
      cell: ({ status }) => <ReturnBadge status={status} />,
    },
    source: {
      id: 'source',
      header: t('list.columns.source'),
      cell: ({ source }) => (
        <span className="nowrap">
          <SourceName {...source} />
        </span>
      ),
    },
    requestedAt: {
      id: 'requestedAt',
      header: t('list.columns.requestedAt'),
      sortable: true,
      card: 'date',
      cell: ({ requestedAt }) => <DateText value={requestedAt} />,
    },
    requestedBy: {
      id: 'requestedBy',
      header: t('list.columns.requestedBy'),
      cell: ({ requestedBy }) => <bdi className="nowrap">{requestedBy}</bdi>,
    },
    pieces: {
      id: 'pieces',
      header: t('list.columns.pieces'),
      align: 'end',
      cardLabel: 'before',
      cell: ({ pieces }) => format.number(pieces),
    },
    unread: {
      id: 'unread',
      header: t('list.columns.unread'),
      cell: ({ unread }) =>
        unread > 0 && (
          <span className="nowrap">
            <Tag>{t('list.unread', { count: unread })}</Tag>
          </span>
        ),
    },
    amount: {
      id: 'amount',
      header: t('list.columns.amount'),
      align: 'end',
      card: 'amount',
      cell: ({ amount, credited }) => <ReturnAmount amount={amount} credited={credited} />,
    },
  } satisfies Record<string, Column<Row>>
}
