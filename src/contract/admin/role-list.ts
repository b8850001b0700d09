import * as z from 'zod/mini'
import { listQuery } from '../paging'

export const roleSides = ['account', 'admin'] as const
export const roleSorts = ['name', 'side', 'permissions', 'people', 'changedAt'] as const

export const roleListQuery = listQuery(roleSorts, { side: z.optional(z.enum(roleSides)) })

export type RoleListQuery = z.infer<typeof roleListQuery>
