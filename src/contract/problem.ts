import * as z from 'zod/mini'
import { named } from './schema'

/** RFC 9457 problem document. `type` is a code of the closed catalogue in `src/domain/problems.ts`. */
export const problem = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.optional(z.string()),
    /** The id of this request, to be quoted to support; also in the `X-Request-Id` header. */
    requestId: z.string(),
    errors: z.optional(
      z.array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
        }),
      ),
    ),
    params: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
    /** Names of who can change what stands in the way. */
    ask: z.optional(z.array(z.string())),
    /** With `conflict/stale`: the record as it is now. */
    current: z.optional(z.unknown()),
  }),
)
export type Problem = z.infer<typeof problem>
