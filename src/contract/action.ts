import * as z from 'zod/mini'
import { named } from './schema'

/** Why an action is refused, so that the UI can say it. Each has a sentence in `refusals:*`. */
export const refusalReason = named(
  'RefusalReason',
  z.object({
    /** `permission`, `setting`, `state`, `erp`, `credit`, `budget` or `blocked`, then a detail: `state.shipped`. */
    code: z.string(),
    /** Who can change it, by name ("Why can't I?"). */
    ask: z.optional(z.array(z.string())),
    params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  }),
)
export type RefusalReason = z.infer<typeof refusalReason>

/** What the caller may do with this record now, as the backend sees it. The UI renders it and derives nothing. */
export const allowedActions = <const A extends string>(actions: readonly [A, ...A[]]) =>
  z.array(
    z.object({
      action: z.enum(actions as unknown as [A, ...A[]]),
      allowed: z.boolean(),
      reason: z.optional(refusalReason),
    }),
  )
export type AllowedAction<A extends string = string> = { action: A; allowed: boolean; reason?: RefusalReason }
