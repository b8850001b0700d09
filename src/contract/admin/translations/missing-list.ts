import * as z from 'zod/mini'
import { listQuery } from '../../paging'

export const missingTextSorts = ['key', 'count', 'firstSeenAt', 'lastSeenAt'] as const
export const missingTextStates = ['open', 'ignored'] as const
/** Nowhere, only in a language of the fallback, or put aside. */
export const missingTextViews = ['open', 'fallback', 'ignored'] as const

export const missingTextListQuery = listQuery(missingTextSorts, {
  state: z.optional(z.enum(missingTextViews)),
  namespace: z.optional(z.string().check(z.maxLength(60))),
})
export type MissingTextListQuery = z.infer<typeof missingTextListQuery>
