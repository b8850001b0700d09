import { type DeskDisputeListQuery, deskDisputeListQuery } from '@/contract/admin/dispute-desk-list'
import type { DisputeId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const disputesSearch = tolerantSearch(deskDisputeListQuery)

export const disputeFilterKeys = ['q', 'reason', 'companyId'] as const satisfies readonly (keyof DeskDisputeListQuery)[]

export const disputeParams = {
  parse: ({ disputeId }: { disputeId: string }): { disputeId: DisputeId } => ({ disputeId: disputeId as DisputeId }),
  stringify: (params: { disputeId: DisputeId }) => params,
}
