import { administratorListQuery, type AdministratorListQuery } from '@/contract/admin/administrator-list'
import type { UserId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const administratorsSearch = tolerantSearch(administratorListQuery)
export const administratorFilterKeys = ['q', 'roleId'] as const satisfies readonly (keyof AdministratorListQuery)[]

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const administratorParams = {
  parse: ({ userId }: { userId: string }): { userId: UserId } => ({ userId: userId as UserId }),
  stringify: (params: { userId: UserId }) => params,
}
