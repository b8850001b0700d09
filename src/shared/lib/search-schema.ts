import * as z from 'zod/mini'

/**
 * The query of a list as the search of its page: an unreadable parameter in an address counts as absent, so that an
 * old or mistyped link still opens the page.
 */
export const tolerantSearch = <Shape extends Record<string, z.ZodMiniType>>(schema: z.ZodMiniObject<Shape>) =>
  z.object(
    Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [name, z.catch(z.optional(field), undefined)]),
    ) as { [K in keyof Shape]: z.ZodMiniCatch<z.ZodMiniOptional<Shape[K]>> },
  )
