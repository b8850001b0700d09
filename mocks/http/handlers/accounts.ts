import * as accounts from '@/contract/admin/accounts'
import type { Cipher } from '@mocks/engine/session/cipher'
import { inviteMember } from '@mocks/engine/team/invite-member'
import { listAccountCompanies } from '@mocks/engine/team/list-companies'
import { listMembers } from '@mocks/engine/team/list-members'
import { memberChoices } from '@mocks/engine/team/member-choices'
import { whoHelps } from '@mocks/engine/team/who-helps'
import { type Handler, implement } from '../implement'
import { presentMemberChoices, presentMemberSummary } from '../presenters/member'
import { memberHandlers } from './member-handlers'
import { mailInvitation, presentedMember } from './member-replies'

const side = 'admin'

/** ADM-17: the shop accounts of every company. */
export const createAccountHandlers = (cipher: Cipher): Handler[] => [
  implement(accounts.listAccounts, async ({ tx, ctx, query, reply }) => {
    const result = await listMembers(tx, { query, side }, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentMemberSummary) }) : result
  }),

  implement(accounts.listAccountCompanies, async ({ tx, ctx, query, reply }) =>
    reply(200, { companies: await listAccountCompanies(tx, query.q, ctx) }),
  ),

  implement(accounts.getAccountChoices, async ({ tx, ctx, query, reply }) => {
    const result = await memberChoices(tx, { side, companyId: query.companyId }, ctx)
    if (!result.ok) return result
    return reply(200, presentMemberChoices(result.value, await whoHelps(tx, result.value.company.id, ctx), ctx.locale))
  }),

  implement(accounts.createAccount, async ({ tx, ctx, body, reply }) => {
    const { email, companyId, ...fields } = body
    const result = await inviteMember(tx, { side, companyId, email, fields }, ctx, cipher)
    if (!result.ok) return result
    const { record, invitation } = result.value
    await mailInvitation({ tx, ctx }, invitation, record.company.id)
    return reply(201, await presentedMember({ tx, ctx }, side, record))
  }),

  ...memberHandlers(
    side,
    {
      get: accounts.getAccount,
      update: accounts.updateAccount,
      activate: accounts.activateAccount,
      deactivate: accounts.deactivateAccount,
      signOut: accounts.signOutAccount,
      confirm: accounts.confirmAccount,
      resend: accounts.resendAccountInvitation,
      reassign: accounts.reassignAccountAuthorizer,
      remove: accounts.removeAccount,
    },
    cipher,
  ),
]
