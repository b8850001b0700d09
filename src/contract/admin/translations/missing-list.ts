import * as z from 'zod/mini'
import { listQuery } from '../../paging'

export const missingTextSorts = ['key', 'count', 'firstSeenAt', 'lastSeenAt'] as const
export const missingTextStates = ['open', 'ignored'] as const

export const missingTextListQuery = listQuery(missingTextSorts, {
  state: z.optional(z.enum(missingTextStates)),
  namespace: z.optional(z.string().check(z.maxLength(60))),
})
export type MissingTextListQuery = z.infer<typeof missingTextListQuery>
