import * as z from 'zod/mini'
import type { RoleId, UserId } from '@/domain/ids'
import { refusalReason } from '../action'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { accountRole } from '../member-list'
import { named } from '../schema'

/** One request takes this many; a page sends longer selections in parts, so that it can tell how far it has come. */
export const mostAccountsAtOnce = 50

/** What is done with each of the accounts. */
export const accountChange = named(
  'AccountChange',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('activate') }),
    z.object({ kind: z.literal('deactivate') }),
    z.object({ kind: z.literal('resendInvitation') }),
    z.object({ kind: z.literal('signOut') }),
    z.object({ kind: z.literal('role'), accountRole }),
    /** ACC-20: the role the rights come from; the account role stays. */
    z.object({ kind: z.literal('rightsRole'), roleId: idOf<RoleId>() }),
    z.object({
      kind: z.literal('options'),
      /** Options that are left out stay as they are. */
      options: z.object({
        mayOrder: z.optional(z.boolean()),
        maySeePrices: z.optional(z.boolean()),
        maySeeStock: z.optional(z.boolean()),
        mayAuthorize: z.optional(z.boolean()),
      }),
    }),
  ]),
)
export type AccountChange = z.infer<typeof accountChange>

const several = z.object({
  change: accountChange,
  accounts: z
    .array(z.object({ id: idOf<UserId>(), version: z.int() }))
    .check(z.minLength(1), z.maxLength(mostAccountsAtOnce)),
})

const row = {
  id: idOf<UserId>(),
  name: z.string(),
  companyName: z.string(),
  /** Why not; also where nothing needs to be done. */
  reason: z.optional(refusalReason),
}

export const accountPlan = named(
  'AccountPlan',
  z.object({ ...row, plan: z.enum(['change', 'nothing', 'stale', 'refused']) }),
)
export type AccountPlan = z.infer<typeof accountPlan>

export const previewAccountChanges = endpoint({
  id: 'previewAccountChanges',
  resource: 'accounts',
  method: 'POST',
  path: '/admin/accounts/bulk-preview',
  summary: 'What a change of several accounts would do with each; changes nothing',
  access: 'accounts.edit',
  body: several,
  responses: { 200: z.object({ rows: z.array(accountPlan) }) },
})

export const accountReport = named(
  'AccountReport',
  z.object({
    ...row,
    /** `stale`: somebody else changed the account since it was listed. */
    outcome: z.enum(['done', 'nothing', 'stale', 'refused']),
    /** The account's version now, to try again with. */
    version: z.int(),
  }),
)
export type AccountReport = z.infer<typeof accountReport>

/** Each account is judged by itself: one that cannot be changed holds up no other. Unknown and repeated ids are 422. */
export const changeAccounts = endpoint({
  id: 'changeAccounts',
  resource: 'accounts',
  method: 'POST',
  path: '/admin/accounts/bulk',
  summary: 'Change several accounts, as far as each allows it',
  access: 'accounts.edit',
  idempotent: 'required',
  body: several,
  responses: { 200: z.object({ rows: z.array(accountReport) }) },
})
