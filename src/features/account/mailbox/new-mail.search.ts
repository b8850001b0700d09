import * as z from 'zod/mini'

/** A begun message to go on with. */
export const newMailSearch = z.object({
  draft: z.catch(z.optional(z.string().check(z.maxLength(64))), undefined),
})
