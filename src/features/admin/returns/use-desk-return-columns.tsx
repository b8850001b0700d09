import { useTranslation } from 'react-i18next'
import type { DeskReturnSummary } from '@/contract/admin/return-desk'
import { useReturnColumns } from '@/entities/return/use-return-columns'
import { DocLink } from '@/shared/ui/DocLink'
import type { Column } from '@/shared/ui/data-table-types'

export const useDeskReturnColumns = (): Column<DeskReturnSummary>[] => {
  const { t } = useTranslation('returns')
  const { number, status, ...others } = useReturnColumns<DeskReturnSummary>((row) => (
    <DocLink number={row.number} to="/admin/returns/$returnId" params={{ returnId: row.id }} />
  ))
  return [
    number,
    status,
    {
      id: 'company',
      header: t('desk.customer'),
      sortable: true,
      cell: ({ company }) => <bdi>{company.name}</bdi>,
    },
    ...Object.values(others),
  ]
}
