import * as team from '@/contract/team'
import type { Cipher } from '@mocks/engine/session/cipher'
import { inviteMember } from '@mocks/engine/team/invite-member'
import { listMembers } from '@mocks/engine/team/list-members'
import { memberChoices } from '@mocks/engine/team/member-choices'
import { whoHelps } from '@mocks/engine/team/who-helps'
import { type Handler, implement } from '../implement'
import { presentMemberChoices, presentMemberSummary } from '../presenters/member'
import { memberHandlers } from './member-handlers'
import { mailInvitation, presentedMember } from './member-replies'

const side = 'store'

/** The people of the caller's own company. */
export const createTeamHandlers = (cipher: Cipher): Handler[] => [
  implement(team.listMembers, async ({ tx, ctx, query, reply }) => {
    const result = await listMembers(tx, { query, side }, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentMemberSummary) }) : result
  }),

  implement(team.getMemberChoices, async ({ tx, ctx, reply }) => {
    const result = await memberChoices(tx, { side, companyId: null }, ctx)
    if (!result.ok) return result
    return reply(200, presentMemberChoices(result.value, await whoHelps(tx, result.value.company.id, ctx), ctx.locale))
  }),

  implement(team.inviteMember, async ({ tx, ctx, body, reply }) => {
    const { email, ...fields } = body
    const result = await inviteMember(tx, { side, companyId: null, email, fields }, ctx, cipher)
    if (!result.ok) return result
    const { record, invitation } = result.value
    await mailInvitation({ tx, ctx }, invitation, record.company.id)
    return reply(201, await presentedMember({ tx, ctx }, side, record))
  }),

  ...memberHandlers(
    side,
    {
      get: team.getMember,
      update: team.updateMember,
      activate: team.activateMember,
      deactivate: team.deactivateMember,
      signOut: team.signOutMember,
      confirm: team.confirmMember,
      resend: team.resendInvitation,
      reassign: team.reassignAuthorizer,
      remove: team.removeMember,
    },
    cipher,
  ),
]
