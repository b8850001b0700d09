import {
  getAccessHelp,
  getSession,
  requestPasswordReset,
  setPassword,
  signIn,
  signOut,
  updatePreferences,
  verifySecondFactor,
} from '@/contract/session'
import type { Instant } from '@/domain/clock'
import type { Cipher } from '@mocks/engine/session/cipher'
import { hashPassword } from '@mocks/engine/session/password'
import * as reset from '@mocks/engine/session/password-reset'
import * as preferences from '@mocks/engine/session/preferences'
import { type Entrance, verifySecondFactor as verify } from '@mocks/engine/session/enter'
import { closeSession, type OpenedSession, type SessionClient } from '@mocks/engine/session/sessions'
import * as entry from '@mocks/engine/session/sign-in'
import { whoGrants } from '@mocks/engine/team/who-can'
import { settingInTheWay } from '@mocks/engine/team/why-not'
import { sendMail } from '@mocks/mail/send-mail'
import type { UserRow } from '@mocks/store/rows/people'
import { mailSecurity } from '@mocks/mail/mail-security'
import {
  type CookieChange,
  type Handler,
  implement,
  implementPrepared,
  type RequestFacts,
  withCookie,
} from '../implement'
import type { Tx } from '@mocks/store/tx'
import { presentSession } from '../presenters/session'
import { isoOf } from '../presenters/time'

const recipient = ({ email, id, locale }: UserRow) => ({ email, userId: id, locale })
const clientOf = ({ userAgent, address }: RequestFacts): SessionClient => ({ userAgent, address })
/** What an entrance answers, and the cookie it comes with. */
const presentEntrance = async (tx: Tx, entrance: Entrance, now: Instant) => {
  if ('challenge' in entrance) {
    const { token, expiresAt } = entrance.challenge
    return { body: { session: null, challenge: { token, expiresAt: isoOf(expiresAt) } }, cookie: null }
  }
  const { opened, user } = entrance
  const session = await presentSession(tx, opened.session, user, now)
  return { body: { session, challenge: null }, cookie: cookieOf(opened) }
}
const cookieOf = ({ token, maxAgeSeconds }: OpenedSession): CookieChange => ({ kind: 'set', token, maxAgeSeconds })

export const createSessionHandlers = (cipher: Cipher, iterations: number): Handler[] => {
  const command = (
    body: Pick<entry.SignInCommand, 'email' | 'password' | 'accountId'> & { remember?: boolean | undefined },
    request: RequestFacts,
  ): entry.SignInCommand => ({
    ...body,
    remember: body.remember ?? false,
    client: clientOf(request),
    current: request.session,
  })

  return [
    implement(getAccessHelp, async ({ tx, ctx, query, reply }) => {
      const setting = await settingInTheWay(tx, ctx, query.permission)
      if (setting) return reply(200, { setting: setting.code, ask: setting.ask ?? [] })
      return reply(200, { setting: null, ask: await whoGrants(tx, ctx.actor.companyId, query.permission) })
    }),

    implement(getSession, async ({ tx, ctx, request, reply }) => {
      if (!request.session) return reply(200, { session: null })
      const user = await tx.users.require(ctx.actor.userId)
      return reply(200, { session: await presentSession(tx, request.session, user, ctx.clock.now()) })
    }),

    implementPrepared(
      signIn,
      ({ store, ctx, body, request }) => entry.checkCredentials(store, ctx, cipher, command(body, request), iterations),
      async ({ tx, ctx, body, request, prepared, reply }) => {
        const result = await entry.signIn(tx, command(body, request), ctx, cipher, prepared)
        if (!result.ok) return result
        if ('failed' in result.value) return reply.keepAndRefuse({ type: 'session/bad-credentials' })
        const { body: entrance, cookie } = await presentEntrance(tx, result.value, ctx.clock.now())
        return cookie ? withCookie(reply(200, entrance), cookie) : reply(200, entrance)
      },
      { csrf: 'origin' },
    ),

    implement(
      verifySecondFactor,
      async ({ tx, ctx, body, request, reply }) => {
        const step = { ...body, current: request.session, client: clientOf(request) }
        const result = await verify(tx, step, ctx, cipher)
        if (!result.ok) return result
        if ('failed' in result.value)
          return reply.keepAndRefuse({ type: 'request/invalid', errors: [{ pointer: '/code', code: 'wrongCode' }] })
        const { opened, user, recoveryLeft } = result.value
        if (recoveryLeft !== null) await mailSecurity(tx, ctx, user, 'recoveryCodeUsed')
        const session = await presentSession(tx, opened.session, user, ctx.clock.now())
        return withCookie(reply(200, { session }), cookieOf(opened))
      },
      { csrf: 'origin' },
    ),

    implement(signOut, async ({ tx, ctx, request, reply }) => {
      if (request.session) await closeSession(tx, request.session.id, ctx.clock.now())
      return withCookie(reply(204), { kind: 'clear' })
    }),

    implement(updatePreferences, async ({ tx, ctx, body, request, reply }) => {
      const result = await preferences.updatePreferences(tx, body, ctx)
      if (!result.ok) return result
      // The pipeline lets nobody through here without a session.
      const session = request.session as NonNullable<typeof request.session>
      return reply(200, { session: await presentSession(tx, session, result.value, ctx.clock.now()) })
    }),

    implement(
      requestPasswordReset,
      async ({ tx, ctx, body, reply }) => {
        const result = await reset.requestPasswordReset(tx, body, ctx, cipher)
        if (!result.ok) return result
        if (result.value) {
          const { user, token } = result.value
          await sendMail(tx, ctx, {
            kind: 'passwordReset',
            to: recipient(user),
            params: { name: user.name, minutes: reset.linkMinutes },
            links: [{ href: `/set-password?token=${token}`, secret: true }],
          })
        }
        return reply(202)
      },
      { csrf: 'origin' },
    ),

    implementPrepared(
      setPassword,
      // Slow on purpose: whoever makes links up shall not be able to keep the server busy with it.
      async ({ store, ctx, params, body }) => {
        const user = await store.read((tx) => reset.openLink(tx, params.token, ctx, cipher))
        return user ? hashPassword(cipher, body.password, iterations) : null
      },
      async ({ tx, ctx, params, body, request, prepared, reply }) => {
        const input = { ...params, ...body, passwordHash: prepared, client: clientOf(request) }
        const result = await reset.setPassword(tx, input, ctx, cipher)
        if (!result.ok) return result
        const { entrance, user } = result.value
        const { body: answer, cookie } = await presentEntrance(tx, entrance, ctx.clock.now())
        await sendMail(tx, ctx, {
          kind: 'passwordChanged',
          to: recipient(user),
          params: { name: user.name },
          links: [{ href: '/sign-in' }],
        })
        return cookie ? withCookie(reply(200, answer), cookie) : reply(200, answer)
      },
      { csrf: 'origin' },
    ),
  ]
}
