import type { ReturnSummary } from '@/contract/return-records'
import { useReturnColumns } from '@/entities/return/use-return-columns'
import { DocLink } from '@/shared/ui/DocLink'
import type { Column } from '@/shared/ui/data-table-types'

export const useOwnReturnColumns = (seesPrices: boolean): Column<ReturnSummary>[] => {
  const { amount, ...columns } = useReturnColumns<ReturnSummary>(({ id, number }) => (
    <DocLink number={number} to="/account/returns/$returnId" params={{ returnId: id }} />
  ))
  return [...Object.values(columns), ...(seesPrices ? [amount] : [])]
}
