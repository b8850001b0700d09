import * as z from 'zod/mini'
import { jobEventKinds } from '@/contract/admin/sync-history-list'

export const jobViews = ['all', 'failed', 'errors', 'overdue', 'stuck', 'paused', 'off'] as const

/** The jobs are few: a view of them is all there is to choose. */
export const syncSearch = z.object({ view: z.catch(z.optional(z.enum(jobViews)), undefined) })

/** How the history of a job is shown: as a line of time or as a table, and what of it. */
export const historyLooks = ['timeline', 'table'] as const
export const syncJobSearch = z.object({
  look: z.catch(z.optional(z.enum(historyLooks)), undefined),
  kind: z.catch(z.optional(z.enum(jobEventKinds)), undefined),
  page: z.catch(z.optional(z.int().check(z.minimum(1))), undefined),
})
