import { useTranslation } from 'react-i18next'
import type { DeskReturnSummary } from '@/contract/admin/return-desk'
import { ReturnAmount } from '@/entities/return/ReturnAmount'
import { ReturnBadge } from '@/entities/return/ReturnBadge'
import { SourceName } from '@/entities/return/SourcePicker'
import { useFormat } from '@/shared/i18n/use-format'
import { DateText } from '@/shared/ui/DateText'
import { DocLink } from '@/shared/ui/DocLink'
import { Tag } from '@/shared/ui/Tag'
import type { Column } from '@/shared/ui/data-table-types'

export const useReturnColumns = (): Column<DeskReturnSummary>[] => {
  const { t } = useTranslation('returns')
  const format = useFormat()
  return [
    {
      id: 'number',
      header: t('list.columns.number'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ id, number }) => <DocLink number={number} to="/admin/returns/$returnId" params={{ returnId: id }} />,
    },
    {
      id: 'status',
      header: t('list.columns.status'),
      sortable: true,
      card: 'status',
      cell: ({ status }) => <ReturnBadge status={status} />,
    },
    {
      id: 'company',
      header: t('desk.customer'),
      sortable: true,
      cell: ({ company }) => <bdi>{company.name}</bdi>,
    },
    {
      id: 'source',
      header: t('list.columns.source'),
      cell: ({ source }) => (
        <span className="nowrap">
          <SourceName {...source} />
        </span>
      ),
    },
    {
      id: 'requestedAt',
      header: t('list.columns.requestedAt'),
      sortable: true,
      card: 'date',
      cell: ({ requestedAt }) => <DateText value={requestedAt} />,
    },
    {
      id: 'requestedBy',
      header: t('list.columns.requestedBy'),
      cell: ({ requestedBy }) => <bdi className="nowrap">{requestedBy}</bdi>,
    },
    {
      id: 'pieces',
      header: t('list.columns.pieces'),
      align: 'end',
      cardLabel: 'before',
      cell: ({ pieces }) => format.number(pieces),
    },
    {
      id: 'unread',
      header: t('list.columns.unread'),
      cell: ({ unread }) =>
        unread > 0 && (
          <span className="nowrap">
            <Tag>{t('list.unread', { count: unread })}</Tag>
          </span>
        ),
    },
    {
      id: 'amount',
      header: t('list.columns.amount'),
      align: 'end',
      card: 'amount',
      cell: ({ amount, credited }) => <ReturnAmount amount={amount} credited={credited} />,
    },
  ]
}
