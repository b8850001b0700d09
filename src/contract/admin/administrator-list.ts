import * as z from 'zod/mini'
import type { RoleId } from '@/domain/ids'
import { idOf } from '../ids'
import { anyOf, listQuery } from '../paging'

export const administratorViews = ['all', 'active', 'invited', 'inactive'] as const
export const administratorSorts = ['name', 'email', 'state', 'lastSeenAt'] as const

export const administratorListQuery = listQuery(administratorSorts, {
  view: z.optional(z.enum(administratorViews)),
  roleId: anyOf(idOf<RoleId>()),
})

export type AdministratorListQuery = z.infer<typeof administratorListQuery>
