import * as z from 'zod/mini'

export const jobViews = ['all', 'failed', 'errors', 'overdue', 'off'] as const

/** The jobs are few: a view of them is all there is to choose. */
export const syncSearch = z.object({ view: z.catch(z.optional(z.enum(jobViews)), undefined) })
