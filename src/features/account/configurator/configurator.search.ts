import * as z from 'zod/mini'
import { choice } from '@/contract/configuration'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** What is chosen is in the address, to be kept and passed on; what no choice could be counts as nothing chosen. */
export const configuratorSearch = tolerantSearch(
  z.object({
    choice: z.optional(z.array(choice)),
    quantity: z.optional(z.int().check(z.minimum(1), z.maximum(100_000))),
    /** The line of the basket that is configured anew. */
    line: z.optional(z.string().check(z.maxLength(100))),
  }),
)
