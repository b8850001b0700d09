import * as z from 'zod/mini'
import { payableListQuery } from '@/contract/payment-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

// A function, which the build drops with the schemas: a value of its own would keep the schema library.
const entries = () => z.optional(z.array(z.string().check(z.maxLength(120))))

/**
 * What is about to be paid stands in the address, so that a reload, a link and the way back from the bank keep it:
 * `invoice` ids, `part` as `id:minor units`, `credit` as `id` or `id:invoice id`; no `credit`: all, the oldest first.
 */
export const paySearch = tolerantSearch(
  z.extend(payableListQuery, {
    step: z.optional(z.enum(['review'])),
    invoice: entries(),
    part: entries(),
    credit: entries(),
  }),
)
export type PaySearch = z.infer<typeof paySearch>
