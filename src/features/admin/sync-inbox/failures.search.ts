import * as z from 'zod/mini'
import { failureGroupListQuery } from '@/contract/admin/sync-failure-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** `group`: the cause whose records are shown, and the page of them. */
export const failuresSearch = tolerantSearch(
  z.object({
    ...failureGroupListQuery.shape,
    group: z.optional(z.string().check(z.maxLength(600))),
    recordPage: z.optional(z.int().check(z.minimum(1))),
  }),
)
export type FailuresSearch = z.infer<typeof failuresSearch>
