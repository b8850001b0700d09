import { invitationDays } from '@/domain/account/vocabulary'
import * as contract from '@/contract/admin/administrators'
import type { Endpoint } from '@/contract/endpoint'
import type { Result } from '@/domain/result'
import { administratorChoices } from '@mocks/engine/administrators/administrator-choices'
import type { AdministratorRecord } from '@mocks/engine/administrators/administrator-record'
import * as edit from '@mocks/engine/administrators/edit-administrator'
import * as list from '@mocks/engine/administrators/list-administrators'
import type { Context } from '@mocks/engine/context'
import type { Cipher } from '@mocks/engine/session/cipher'
import type { Invitation } from '@mocks/engine/team/invitation'
import { sendMail } from '@mocks/mail/send-mail'
import type { Tx } from '@mocks/store/tx'
import { type Handler, implement } from '../implement'
import { presentAdministrator, presentAdministratorSummary, presentCustomer } from '../presenters/administrator'
import { presentCurrent } from '../refusal-current'

const refused = <T>(result: Extract<Result<T>, { ok: false }>, ctx: Context): Result<never> =>
  presentCurrent<never, AdministratorRecord>(result, (record) => presentAdministrator(record, ctx.locale))

const mailInvitation = (tx: Tx, ctx: Context, { user, token }: Invitation) =>
  sendMail(tx, ctx, {
    kind: 'administratorInvitation',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: { name: user.name, inviter: ctx.actorName, days: invitationDays },
    links: [{ href: `/set-password?token=${token}`, secret: true }],
  })

type ActInput = typeof contract.activateAdministrator extends Endpoint<infer I, infer _R> ? I : never
type ActReply = typeof contract.activateAdministrator extends Endpoint<infer _I, infer R> ? R : never

const acting = (endpoint: Endpoint<ActInput, ActReply>, act: typeof edit.activateAdministrator): Handler =>
  implement(endpoint, async ({ tx, ctx, params, body, reply }) => {
    const result = await act(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, presentAdministrator(result.value, ctx.locale)) : refused(result, ctx)
  })

/** ADM-08, ADM-11: the seller's own people. */
export const createAdministratorHandlers = (cipher: Cipher): Handler[] => [
  implement(contract.listAdministrators, async ({ tx, query, ctx, reply }) => {
    const result = await list.listAdministrators(tx, query, ctx)
    if (!result.ok) return result
    const rows = result.value.rows.map((record) => presentAdministratorSummary(record, ctx.locale))
    return reply(200, { ...result.value, rows })
  }),

  implement(contract.getAdministratorChoices, async ({ tx, ctx, reply }) => {
    const { roles, countries, customers, languages, mayGiveAll, mayGiveAllLanguages } = await administratorChoices(
      tx,
      ctx,
    )
    return reply(200, {
      roles: roles.map(({ row, isOfTexts, reason }) => ({
        id: row.id,
        name: row.name[ctx.locale],
        isOfTexts,
        reason: reason && { code: reason },
      })),
      countries,
      customers: customers.map(presentCustomer),
      mayGiveAll,
      languages: languages.map(({ code, nativeName }) => ({ code, nativeName })),
      mayGiveAllLanguages,
    })
  }),

  implement(contract.getAdministrator, async ({ tx, params, ctx, reply }) => {
    const result = await list.getAdministrator(tx, params.userId, ctx)
    return result.ok ? reply(200, presentAdministrator(result.value, ctx.locale)) : result
  }),

  implement(contract.inviteAdministrator, async ({ tx, body, ctx, reply }) => {
    const result = await edit.inviteAdministrator(tx, body, ctx, cipher)
    if (!result.ok) return result
    await mailInvitation(tx, ctx, result.value.invitation)
    return reply(201, presentAdministrator(result.value.record, ctx.locale))
  }),

  implement(contract.updateAdministrator, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.updateAdministrator(tx, { ...params, ...body }, ctx)
    return result.ok ? reply(200, presentAdministrator(result.value, ctx.locale)) : refused(result, ctx)
  }),

  acting(contract.activateAdministrator, edit.activateAdministrator),
  acting(contract.deactivateAdministrator, edit.deactivateAdministrator),

  implement(contract.resendAdministratorInvitation, async ({ tx, params, body, ctx, reply }) => {
    const result = await edit.resendAdministratorInvitation(tx, { ...params, ...body }, ctx, cipher)
    if (!result.ok) return refused(result, ctx)
    await mailInvitation(tx, ctx, result.value.invitation)
    return reply(200, presentAdministrator(result.value.record, ctx.locale))
  }),
]
