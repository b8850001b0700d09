import { getSession, requestPasswordReset, setPassword, signIn, signOut, updatePreferences } from '@/contract/session'
import type { Cipher } from '@mocks/engine/session/cipher'
import { hashPassword } from '@mocks/engine/session/password'
import * as reset from '@mocks/engine/session/password-reset'
import * as preferences from '@mocks/engine/session/preferences'
import type { OpenedSession } from '@mocks/engine/session/sessions'
import * as entry from '@mocks/engine/session/sign-in'
import { sendMail } from '@mocks/mail/send-mail'
import type { UserRow } from '@mocks/store/rows/people'
import { type CookieChange, type Handler, implement, implementPrepared, withCookie } from '../implement'
import { presentSession } from '../presenters/session'

const recipient = ({ email, id, locale }: UserRow) => ({ email, userId: id, locale })
const cookieOf = ({ token, maxAgeSeconds }: OpenedSession): CookieChange => ({ kind: 'set', token, maxAgeSeconds })

export const createSessionHandlers = (cipher: Cipher, iterations: number): Handler[] => {
  const command = (body: { email: string; password: string; remember?: boolean | undefined }, address: string) => ({
    ...body,
    remember: body.remember ?? false,
    address,
    current: null,
  })

  return [
    implement(getSession, async ({ tx, ctx, request, reply }) => {
      if (!request.session) return reply(200, { session: null })
      const user = await tx.users.require(request.session.userId)
      return reply(200, { session: await presentSession(tx, request.session, user, ctx.clock.now()) })
    }),

    implementPrepared(
      signIn,
      ({ store, ctx, body, request }) =>
        entry.checkCredentials(store, ctx, cipher, command(body, request.address), iterations),
      async ({ tx, ctx, body, request, prepared, reply }) => {
        const input = { ...command(body, request.address), current: request.session }
        const result = await entry.signIn(tx, input, ctx, cipher, prepared)
        if (!result.ok) return result
        if ('failed' in result.value) return reply.keepAndRefuse({ type: 'session/bad-credentials' })
        const { opened, user } = result.value
        const session = await presentSession(tx, opened.session, user, ctx.clock.now())
        return withCookie(reply(200, { session }), cookieOf(opened))
      },
      { csrf: 'origin' },
    ),

    implement(signOut, async ({ tx, request, reply }) => {
      if (request.session && (await tx.sessions.get(request.session.id))) await tx.sessions.delete(request.session.id)
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
      ({ body }) => hashPassword(cipher, body.password, iterations),
      async ({ tx, ctx, params, body, request, prepared, reply }) => {
        const input = { token: params.token, password: body.password, passwordHash: prepared, current: request.session }
        const result = await reset.setPassword(tx, input, ctx, cipher)
        if (!result.ok) return result
        const { opened, user } = result.value
        await sendMail(tx, ctx, {
          kind: 'passwordChanged',
          to: recipient(user),
          params: { name: user.name },
          links: [{ href: '/sign-in' }],
        })
        const session = await presentSession(tx, opened.session, user, ctx.clock.now())
        return withCookie(reply(200, { session }), cookieOf(opened))
      },
      { csrf: 'origin' },
    ),
  ]
}
