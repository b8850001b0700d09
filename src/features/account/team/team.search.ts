import { type MemberListQuery, memberListQuery } from '@/contract/member-list'
import type { UserId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const teamSearch = tolerantSearch(memberListQuery)

export const teamFilterKeys = ['q', 'role', 'branchId'] as const satisfies readonly (keyof MemberListQuery)[]

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const memberParams = {
  parse: ({ userId }: { userId: string }): { userId: UserId } => ({ userId: userId as UserId }),
  stringify: (params: { userId: UserId }) => params,
}
