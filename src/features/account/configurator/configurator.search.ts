import * as z from 'zod/mini'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** What is chosen is in the address: it can be copied, and going back takes the last choice back. */
export const configuratorSearch = tolerantSearch(
  z.object({
    choice: z.optional(z.array(z.string())),
    quantity: z.optional(z.int().check(z.minimum(1))),
    /** The line of the basket that is configured anew. */
    line: z.optional(z.string()),
  }),
)
