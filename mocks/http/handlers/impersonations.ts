import * as admin from '@/contract/admin/impersonations'
import * as contract from '@/contract/impersonation'
import { asAdministrator, askToWrite } from '@mocks/engine/impersonation/ask-to-write'
import { backToOneself } from '@mocks/engine/impersonation/end'
import { listImpersonations } from '@mocks/engine/impersonation/list'
import { startImpersonation } from '@mocks/engine/impersonation/start'
import type { Cipher } from '@mocks/engine/session/cipher'
import { checkOwnPassword } from '@mocks/engine/session/own-password'
import { mailImpersonation } from '@mocks/mail/mail-impersonation'
import type { SessionRow } from '@mocks/store/rows/people'
import { type Handler, implement, implementPrepared, type RequestFacts } from '../implement'
import { presentImpersonation } from '../presenters/impersonation'
import { presentSession } from '../presenters/session'

/** The pipeline lets nobody through to these without a session. */
const sessionOf = ({ session }: RequestFacts): SessionRow => session as SessionRow
const minutesBetween = (from: number, to: number): number => Math.max(1, Math.round((to - from) / 60_000))

/** ADM-09: being logged in as somebody else. */
export const createImpersonationHandlers = (cipher: Cipher, iterations: number): Handler[] => [
  implement(admin.getImpersonations, async ({ tx, ctx, params, reply }) => {
    const result = await listImpersonations(tx, params, ctx)
    if (!result.ok) return result
    const { user, company, minutes, allowedActions, rows } = result.value
    return reply(200, {
      person: { id: user.id, name: user.name, email: user.email, companyName: company.name },
      minutes,
      allowedActions,
      rows: rows.map(presentImpersonation),
    })
  }),

  implement(admin.startImpersonation, async ({ tx, ctx, params, body, request, reply }) => {
    const result = await startImpersonation(tx, { ...params, ...body, session: sessionOf(request) }, ctx, cipher)
    if (!result.ok) return result
    const { session, acting, user } = result.value
    await mailImpersonation(tx, ctx, user, acting, minutesBetween(acting.startedAt, acting.expiresAt))
    return reply(201, { session: await presentSession(tx, session, user, ctx.clock.now()) })
  }),

  implementPrepared(
    contract.askToWrite,
    async ({ store, ctx, body }) =>
      ctx.impersonation
        ? checkOwnPassword(store, asAdministrator(ctx, ctx.impersonation), cipher, body.password, iterations)
        : { matches: false, passwordHash: null },
    async ({ tx, ctx, body, request, prepared, reply }) => {
      const result = await askToWrite(tx, { code: body.code }, ctx, cipher, prepared)
      if (!result.ok) return result
      if ('kept' in result.value) return reply.keepAndRefuse(result.value.kept)
      const { acting } = result.value
      const [user, now] = [await tx.users.require(acting.userId), ctx.clock.now()]
      await mailImpersonation(tx, ctx, user, acting, minutesBetween(now, acting.expiresAt))
      return reply(200, { session: await presentSession(tx, sessionOf(request), user, now) })
    },
  ),

  implement(
    contract.stopImpersonation,
    async ({ tx, ctx, request, reply }) => {
      if (!request.session) return reply(200, { session: null })
      const session = await backToOneself(tx, ctx, cipher, request.session, 'stopped')
      const user = await tx.users.require(session.userId)
      return reply(200, { session: await presentSession(tx, session, user, ctx.clock.now()) })
    },
    // It must work from a page whose token is no longer the session's, and harms nobody.
    { csrf: 'origin' },
  ),
]
