import * as z from 'zod/mini'
import { rowFaults } from '@/domain/sync/row-faults'
import { rowOutcomes } from '@/domain/sync/vocabulary'
import { anyOf, listQuery } from '../paging'

export const syncRowListQuery = listQuery(['position', 'key'], {
  outcome: anyOf(z.enum(rowOutcomes)),
  code: anyOf(z.enum(rowFaults)),
})
export type SyncRowListQuery = z.infer<typeof syncRowListQuery>
