import * as z from 'zod/mini'
import { runStates } from '@/domain/sync/vocabulary'
import { anyOf, listQuery } from '../paging'

/** Only runs, only changes of settings, or both. */
export const jobEventKinds = ['runs', 'changes'] as const

export const jobHistoryQuery = listQuery(['at'], {
  kind: z.optional(z.enum(jobEventKinds)),
  state: anyOf(z.enum(runStates)),
})
export type JobHistoryQuery = z.infer<typeof jobHistoryQuery>
