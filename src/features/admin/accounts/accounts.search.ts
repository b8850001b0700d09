import * as z from 'zod/mini'
import { type AccountListQuery, accountListQuery } from '@/contract/admin/account-list'
import { idOf } from '@/contract/ids'
import type { CompanyId, UserId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const accountsSearch = tolerantSearch(accountListQuery)

export const accountFilterKeys = [
  'q',
  'companyId',
  'role',
  'state',
  'seen',
] as const satisfies readonly (keyof AccountListQuery)[]

/** The customer chosen for a new account is part of the address. */
export const newAccountSearch = tolerantSearch(z.object({ companyId: z.optional(idOf<CompanyId>()) }))

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const accountParams = {
  parse: ({ userId }: { userId: string }): { userId: UserId } => ({ userId: userId as UserId }),
  stringify: (params: { userId: UserId }) => params,
}
