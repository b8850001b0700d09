import * as z from 'zod/mini'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** What has just been put in, when somebody comes from an earlier order: said once above the lines. */
export const basketSearch = tolerantSearch(
  z.object({
    from: z.optional(z.string().check(z.maxLength(80))),
    /** A product to look for, when somebody comes from where it was named. */
    find: z.optional(z.string().check(z.maxLength(60))),
    added: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
  }),
)
