import * as z from 'zod/mini'
import type { ImpersonationId, UserId } from '@/domain/ids'
import { impersonationEnds, impersonationLimits } from '@/domain/impersonation/vocabulary'
import { allowedActions } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { impersonationMode } from '../impersonation-state'
import { named } from '../schema'
import { session } from '../session'
import { instant } from '../time'

export const impersonation = named(
  'Impersonation',
  z.object({
    id: idOf<ImpersonationId>(),
    byName: z.string(),
    reason: z.string(),
    ticket: z.nullable(z.string()),
    /** The widest it came to. */
    mode: impersonationMode,
    startedAt: instant,
    /** Null while it lasts. */
    endedAt: z.nullable(instant),
    endedBy: z.nullable(z.enum(impersonationEnds)),
    /** Writes that went through. */
    changes: z.int(),
  }),
)
export type Impersonation = z.infer<typeof impersonation>

const accountParams = z.object({ userId: idOf<UserId>() })

export const getImpersonations = endpoint({
  id: 'getImpersonations',
  resource: 'accounts',
  method: 'GET',
  path: '/admin/accounts/{userId}/impersonations',
  summary: 'Who was logged in as this person and why, and whether the caller may be',
  access: 'accounts.view',
  params: accountParams,
  responses: {
    200: z.object({
      person: z.object({ id: idOf<UserId>(), name: z.string(), email: z.string(), companyName: z.string() }),
      /** How long it would last. */
      minutes: z.int(),
      allowedActions: allowedActions(['impersonate', 'impersonateWrite']),
      /** Newest first, the last of them. */
      rows: z.array(impersonation),
    }),
  },
})

/** A path of the administration: where "stop" leads back to. `//host` would lead somebody else's way. */
const returnPath = z.string().check(z.maxLength(500), z.regex(/^\/admin(?:[/?#][^\\\p{Cc}]*)?$/u))

export const startImpersonation = endpoint({
  id: 'startImpersonation',
  resource: 'session',
  method: 'POST',
  path: '/admin/accounts/{userId}/impersonations',
  summary: 'Log in as a person of a customer, to look and not to change; the person is told by mail',
  access: 'accounts.impersonate',
  params: accountParams,
  body: z.object({
    reason: z
      .string()
      .check(z.trim(), z.minLength(impersonationLimits.shortestReason), z.maxLength(impersonationLimits.longestReason)),
    ticket: z.nullable(z.string().check(z.trim(), z.maxLength(impersonationLimits.ticket))),
    returnTo: returnPath,
  }),
  responses: { 201: z.object({ session }) },
})
