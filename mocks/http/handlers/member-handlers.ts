import type { Endpoint } from '@/contract/endpoint'
import type * as team from '@/contract/team'
import { ok, type Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import type { Cipher } from '@mocks/engine/session/cipher'
import { getMember, type MemberRecord } from '@mocks/engine/team/get-member'
import { confirmMember, resendInvitation } from '@mocks/engine/team/invitation'
import type { MemberCommand } from '@mocks/engine/team/managed-member'
import type { Manager } from '@mocks/engine/team/manager'
import { reassignAuthorizer } from '@mocks/engine/team/reassign-authorizer'
import { removeMember } from '@mocks/engine/team/remove-member'
import { signOutMember } from '@mocks/engine/team/sign-out-member'
import * as switching from '@mocks/engine/team/switch-member'
import { updateMember } from '@mocks/engine/team/update-member'
import type { Tx } from '@mocks/store/tx'
import { type Handler, implement } from '../implement'
import { mailInvitation, mailRejection, mailNewAuthorizer, presentedMember, refusedMember } from './member-replies'

/** The calls about one person: in the store and in the administration they differ by their path and permission alone. */
type MemberEndpoints = {
  get: typeof team.getMember
  update: typeof team.updateMember
  activate: typeof team.activateMember
  deactivate: typeof team.deactivateMember
  signOut: typeof team.signOutMember
  confirm: typeof team.confirmMember
  resend: typeof team.resendInvitation
  reassign: typeof team.reassignAuthorizer
  remove: typeof team.removeMember
}
type Act = (tx: Tx, command: MemberCommand, ctx: Context) => Promise<Result<MemberRecord>>

/** AUT-24: both places run the same use-cases, and so the same checks. */
export const memberHandlers = (side: Manager['side'], calls: MemberEndpoints, cipher: Cipher): Handler[] => {
  const acting = (endpoint: Endpoint<ActInput, ActReply>, act: Act): Handler =>
    implement(endpoint, async ({ tx, ctx, params, body, reply }) => {
      const result = await act(tx, { ...params, ...body, side }, ctx)
      if (!result.ok) return refusedMember({ tx, ctx }, side, result)
      return reply(200, await presentedMember({ tx, ctx }, side, result.value))
    })

  const inviting =
    (act: typeof resendInvitation): Act =>
    async (tx, command, ctx) => {
      const result = await act(tx, command, ctx, cipher)
      if (!result.ok) return result
      await mailInvitation({ tx, ctx }, result.value.invitation, result.value.record.company.id)
      return ok(result.value.record)
    }

  return [
    implement(calls.get, async ({ tx, ctx, params, reply }) => {
      const result = await getMember(tx, { ...params, side }, ctx)
      return result.ok ? reply(200, await presentedMember({ tx, ctx }, side, result.value)) : result
    }),

    implement(calls.update, async ({ tx, ctx, params, body, reply }) => {
      const { version, ...fields } = body
      const result = await updateMember(tx, { ...params, version, side, fields }, ctx)
      if (!result.ok) return refusedMember({ tx, ctx }, side, result)
      return reply(200, await presentedMember({ tx, ctx }, side, result.value))
    }),

    acting(calls.activate, switching.activateMember),
    acting(calls.deactivate, switching.deactivateMember),
    acting(calls.signOut, signOutMember),
    acting(calls.confirm, inviting(confirmMember)),
    acting(calls.resend, inviting(resendInvitation)),

    implement(calls.reassign, async ({ tx, ctx, params, body, reply }) => {
      const result = await reassignAuthorizer(tx, { ...params, ...body, side }, ctx)
      if (!result.ok) return refusedMember({ tx, ctx }, side, result)
      const { record, asked } = result.value
      await mailNewAuthorizer({ tx, ctx }, asked, body.toUserId)
      return reply(200, await presentedMember({ tx, ctx }, side, record))
    }),

    implement(calls.remove, async ({ tx, ctx, params, query, reply }) => {
      const result = await removeMember(tx, { ...params, ...query, side }, ctx)
      if (!result.ok) return refusedMember({ tx, ctx }, side, result)
      if (result.value) await mailRejection({ tx, ctx }, result.value)
      return reply(204)
    }),
  ]
}
type ActInput = typeof team.activateMember extends Endpoint<infer I, infer _R> ? I : never
type ActReply = typeof team.activateMember extends Endpoint<infer _I, infer R> ? R : never
