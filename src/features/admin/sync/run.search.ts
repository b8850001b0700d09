import * as z from 'zod/mini'
import { rowOutcomes } from '@/domain/sync/vocabulary'

/** Which of the rows of a run are shown. */
export const syncRunSearch = z.object({
  outcome: z.catch(z.optional(z.enum(rowOutcomes)), undefined),
  page: z.catch(z.optional(z.int().check(z.minimum(1))), undefined),
})
