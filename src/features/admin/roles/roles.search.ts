import * as z from 'zod/mini'
import { roleListQuery } from '@/contract/admin/role-list'
import { idOf } from '@/contract/ids'
import type { RoleId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const rolesSearch = tolerantSearch(roleListQuery)

/** The two roles that are compared are part of the address; `all` shows also what they have in common. */
export const compareSearch = tolerantSearch(
  z.object({ a: z.optional(idOf<RoleId>()), b: z.optional(idOf<RoleId>()), all: z.optional(z.boolean()) }),
)

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const roleParams = {
  parse: ({ roleId }: { roleId: string }): { roleId: RoleId } => ({ roleId: roleId as RoleId }),
  stringify: (params: { roleId: RoleId }) => params,
}
