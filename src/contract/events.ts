import * as z from 'zod/mini'
import { endpoint } from './endpoint'
import { instant } from './time'

/** One line of the change stream: something of this resource changed. What it is now is asked for in the usual way. */
export const change = z.object({ resource: z.string(), id: z.optional(z.string()) })
export type Change = z.infer<typeof change>

/** Server-sent events: `event: change` with a `Change`, and a comment line every 15 s to keep the connection alive. */
export const streamChanges = endpoint({
  id: 'streamChanges',
  resource: 'events',
  method: 'GET',
  path: '/events',
  summary: 'Changes the caller is entitled to know of, as server-sent events',
  access: 'session',
  /**
   * The moment of the first read, as the session told it: what changed between then and now is told first, and a change
   * of `*` where that is too long ago to know.
   */
  query: z.object({ since: z.optional(instant) }),
  responses: { 200: 'event-stream' },
})
