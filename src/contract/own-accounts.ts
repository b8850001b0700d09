import * as z from 'zod/mini'
import { memberStates } from '@/domain/account/vocabulary'
import type { CompanyId, UserId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency } from './money'
import { named } from './schema'
import { session } from './session'
import { instant } from './time'

export const ownAccount = named(
  'OwnAccount',
  z.object({
    /** What `switchAccount` and the header `X-Account` name. */
    id: idOf<UserId>(),
    company: z.object({
      id: idOf<CompanyId>(),
      name: z.string(),
      customerNumber: z.string(),
      country: z.string(),
      currency,
    }),
    branch: z.nullable(z.string()),
    roleNames: z.array(z.string()),
    state: z.enum(memberStates),
    /** The one the session speaks for. */
    current: z.boolean(),
    lastUsedAt: z.nullable(instant),
    /** News that wait there; none where the session is already, whose bell tells them. */
    unread: z.int(),
  }),
)
export type OwnAccount = z.infer<typeof ownAccount>

export const listOwnAccounts = endpoint({
  id: 'listOwnAccounts',
  resource: 'session',
  method: 'GET',
  path: '/session/accounts',
  summary: 'The companies the caller works for or is invited to, each an account with rights of its own',
  access: 'session',
  responses: { 200: z.object({ items: z.array(ownAccount) }) },
})

/** An invitation is accepted by switching to it. Every other page of the session has to find out: see docs/api.md. */
export const switchAccount = endpoint({
  id: 'switchAccount',
  resource: 'session',
  method: 'POST',
  path: '/session/account',
  summary: 'Go on with the same session for another company of the caller',
  access: 'session',
  body: z.object({ accountId: idOf<UserId>() }),
  responses: { 200: z.object({ session }) },
})
