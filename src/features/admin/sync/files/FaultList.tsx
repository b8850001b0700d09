import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SyncFile } from '@/contract/admin/sync-file'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { tableState } from '@/shared/ui/table-state'
import { useFieldName } from './file-words'

/** Cells that cannot be read, by their rows in the file. */
export function FaultList({ file }: { file: SyncFile }) {
  const { t } = useTranslation('syncFiles')
  const format = useFormat()
  const name = useFieldName()
  const [page, setPage] = useState(1)
  const query = syncFileQueries.faults(file.id, page)
  const result = useQuery({ ...query, queryKey: [...query.queryKey, file.version] as never })
  return (
    <DataTable
      id="file-faults"
      label={t('import.faults')}
      {...tableState(result)}
      page={page}
      pageSize={25}
      onChange={(change) => setPage(change.page ?? 1)}
      rowKey={({ row, field, fault }) => `${row} ${field} ${fault}`}
      emptyState={<EmptyState title={t('preview.fine')} />}
      columns={[
        { id: 'row', header: t('preview.row'), cell: ({ row }) => format.number(row), card: 'title' },
        { id: 'what', header: t('fault.what'), cell: ({ fault }) => t(`cell.${fault}`), card: 'status' },
        {
          id: 'column',
          header: t('fault.column'),
          cell: ({ field, column }) => <bdi>{column ?? (field ? name(field) : '')}</bdi>,
        },
        { id: 'value', header: t('fault.value'), cell: ({ value }) => <bdi>{value}</bdi> },
      ]}
    />
  )
}
