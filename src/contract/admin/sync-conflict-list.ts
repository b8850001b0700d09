import * as z from 'zod/mini'
import { anyOf, listQuery } from '../paging'

export const conflictKinds = ['product', 'customer'] as const
export type ConflictKind = (typeof conflictKinds)[number]

export const syncConflictListQuery = listQuery(['at', 'record', 'field'], {
  kind: z.optional(z.enum(conflictKinds)),
  field: anyOf(z.string().check(z.maxLength(40))),
})
export type SyncConflictListQuery = z.infer<typeof syncConflictListQuery>
