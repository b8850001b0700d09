import * as z from 'zod/mini'
import { anyOf, listQuery } from '../paging'

export const conflictSorts = ['at', 'sku', 'value'] as const

export const conflictListQuery = listQuery(conflictSorts, {
  field: anyOf(z.string().check(z.maxLength(40))),
})

export type ConflictListQuery = z.infer<typeof conflictListQuery>
