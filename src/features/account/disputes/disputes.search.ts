import { type DisputeListQuery, disputeListQuery } from '@/contract/dispute-list'
import type { DisputeId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const disputesSearch = tolerantSearch(disputeListQuery)

export const disputeFilterKeys = ['q', 'reason', 'invoiceId'] as const satisfies readonly (keyof DisputeListQuery)[]

export const disputeParams = {
  parse: ({ disputeId }: { disputeId: string }): { disputeId: DisputeId } => ({ disputeId: disputeId as DisputeId }),
  stringify: (params: { disputeId: DisputeId }) => params,
}
