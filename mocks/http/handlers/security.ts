import * as contract from '@/contract/security'
import type { SessionId } from '@/domain/ids'
import type { FieldErrorCode, Refusal, Result } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import type { Cipher } from '@mocks/engine/session/cipher'
import { checkOwnPassword, provenUser, replacePassword } from '@mocks/engine/session/own-password'
import { revokeOthers, revokeSession, securityOf } from '@mocks/engine/session/own-sessions'
import { hashPassword } from '@mocks/engine/session/password'
import {
  confirmEnrolment,
  factorInUse,
  renewCodes,
  startEnrolment,
  takeCode,
} from '@mocks/engine/session/second-factor'
import type { Checked } from '@mocks/engine/session/sign-in'
import { mailSecurity } from '@mocks/mail/mail-security'
import { sendMail } from '@mocks/mail/send-mail'
import type { SecondFactorRow, SessionRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { ok, refuse } from '@/domain/result'
import { type Handler, implement, implementPrepared, type RequestFacts, withCookie } from '../implement'
import { presentSecurity } from '../presenters/security'

const wrong = (pointer: string, code: FieldErrorCode): Refusal => ({
  type: 'request/invalid',
  errors: [{ pointer, code }],
})

/** The pipeline lets nobody through to these without a session. */
const sessionOf = ({ session }: RequestFacts): SessionRow => session as SessionRow
const present = async (tx: Tx, ctx: Context, request: RequestFacts) =>
  presentSecurity(await securityOf(tx, ctx), request.session)

/** Password and code of the person that acts; `kept` is an attempt that failed and counts. */
type Proof = { user: UserRow; factor: SecondFactorRow } | { kept: Refusal }

const prove = async (tx: Tx, ctx: Context, cipher: Cipher, checked: Checked, code: string): Promise<Result<Proof>> => {
  const factor = await factorInUse(tx, ctx.actor.userId)
  if (!factor) return refuse('security/changed')
  const proven = await provenUser(tx, ctx, checked)
  if (!proven.ok) return proven
  if ('wrongPassword' in proven.value) return ok({ kept: wrong('/password', 'wrongPassword') })
  const taken = await takeCode(tx, ctx, cipher, factor, code)
  if (!taken.ok) return taken
  if (taken.value.kind === 'wrong') return ok({ kept: wrong('/code', 'wrongCode') })
  return ok({ user: proven.value.user, factor: await tx.secondFactors.require(factor.id) })
}

export const createSecurityHandlers = (cipher: Cipher, iterations: number): Handler[] => [
  implement(contract.getSecurity, async ({ tx, ctx, request, reply }) => reply(200, await present(tx, ctx, request))),

  implementPrepared(
    contract.changePassword,
    async ({ store, ctx, body }) => ({
      checked: await checkOwnPassword(store, ctx, cipher, body.currentPassword, iterations),
      passwordHash: await hashPassword(cipher, body.newPassword, iterations),
    }),
    async ({ tx, ctx, body, request, prepared: { checked, passwordHash }, reply }) => {
      const proven = await provenUser(tx, ctx, checked)
      if (!proven.ok) return proven
      if ('wrongPassword' in proven.value) return reply.keepAndRefuse(wrong('/currentPassword', 'wrongPassword'))
      const given = { password: body.newPassword, passwordHash }
      const changed = await replacePassword(tx, ctx, proven.value.user, given, '/newPassword')
      if (!changed.ok) return changed
      await revokeOthers(tx, ctx, sessionOf(request).id)
      const { email, id, locale, name } = changed.value
      await sendMail(tx, ctx, {
        kind: 'passwordChanged',
        to: { email, userId: id, locale },
        params: { name },
        links: [{ href: '/sign-in' }],
      })
      return reply(200, await present(tx, ctx, request))
    },
  ),

  implementPrepared(
    contract.startSecondFactor,
    ({ store, ctx, body }) => checkOwnPassword(store, ctx, cipher, body.password, iterations),
    async ({ tx, ctx, prepared, reply }) => {
      const proven = await provenUser(tx, ctx, prepared)
      if (!proven.ok) return proven
      if ('wrongPassword' in proven.value) return reply.keepAndRefuse(wrong('/password', 'wrongPassword'))
      const begun = await startEnrolment(tx, ctx, cipher, proven.value.user)
      return begun.ok ? reply(200, begun.value) : begun
    },
  ),

  implement(contract.confirmSecondFactor, async ({ tx, ctx, body, request, reply }) => {
    const result = await confirmEnrolment(tx, ctx, cipher, body.code)
    if (!result.ok) return result
    if ('kind' in result.value) return reply.keepAndRefuse(wrong('/code', 'wrongCode'))
    await revokeOthers(tx, ctx, sessionOf(request).id)
    await mailSecurity(tx, ctx, await tx.users.require(ctx.actor.userId), 'secondFactorOn')
    return reply(200, { recoveryCodes: result.value.codes, security: await present(tx, ctx, request) })
  }),

  implementPrepared(
    contract.renewRecoveryCodes,
    ({ store, ctx, body }) => checkOwnPassword(store, ctx, cipher, body.password, iterations),
    async ({ tx, ctx, body, request, prepared, reply }) => {
      const proof = await prove(tx, ctx, cipher, prepared, body.code)
      if (!proof.ok) return proof
      if ('kept' in proof.value) return reply.keepAndRefuse(proof.value.kept)
      const recoveryCodes = await renewCodes(tx, cipher, proof.value.factor)
      await mailSecurity(tx, ctx, proof.value.user, 'recoveryCodesRenewed')
      return reply(200, { recoveryCodes, security: await present(tx, ctx, request) })
    },
  ),

  implementPrepared(
    contract.removeSecondFactor,
    ({ store, ctx, body }) => checkOwnPassword(store, ctx, cipher, body.password, iterations),
    async ({ tx, ctx, body, request, prepared, reply }) => {
      const proof = await prove(tx, ctx, cipher, prepared, body.code)
      if (!proof.ok) return proof
      if ('kept' in proof.value) return reply.keepAndRefuse(proof.value.kept)
      await tx.secondFactors.delete(proof.value.factor.id)
      await mailSecurity(tx, ctx, proof.value.user, 'secondFactorOff')
      return reply(200, await present(tx, ctx, request))
    },
  ),

  implement(contract.revokeSession, async ({ tx, ctx, params, request, reply }) => {
    const result = await revokeSession(tx, ctx, params.sessionId as SessionId)
    if (!result.ok) return result
    const answer = reply(200, await present(tx, ctx, request))
    return params.sessionId === request.session?.id ? withCookie(answer, { kind: 'clear' }) : answer
  }),

  implement(contract.revokeOtherSessions, async ({ tx, ctx, request, reply }) => {
    await revokeOthers(tx, ctx, sessionOf(request).id)
    return reply(200, await present(tx, ctx, request))
  }),
]
