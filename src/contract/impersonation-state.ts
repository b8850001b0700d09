import * as z from 'zod/mini'
import { instant } from './time'

export const impersonationMode = z.enum(['read', 'write'])

/** An administrator is logged in as the person: who, why, and until when at most. */
export const actingAdministrator = z.object({
  byName: z.string(),
  reason: z.string(),
  ticket: z.nullable(z.string()),
  mode: impersonationMode,
  expiresAt: instant,
  /** May the administrator ask to write, and does that take a code of an authenticator app? */
  mayWrite: z.boolean(),
  needsCode: z.boolean(),
  /** May the administrator write texts of the portal? That stays their own right. */
  mayTranslate: z.boolean(),
  /** Where "stop" leads back to. */
  returnTo: z.string(),
})
