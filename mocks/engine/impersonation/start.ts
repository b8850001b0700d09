import type { UserId } from '@/domain/ids'
import { ok, refuse, type Result } from '@/domain/result'
import type { ImpersonationRow } from '@mocks/store/rows/impersonations'
import type { SessionRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { portalSettings } from '../portal-settings/portal-settings'
import type { Cipher } from '../session/cipher'
import { findMember, managerOf } from '../team/manager'
import { whoCan } from '../team/who-can'
import { setTimer } from '../timers'
import { actingRefusal } from './may-act'

export type Started = { session: SessionRow; acting: ImpersonationRow; user: UserRow }
type Command = { userId: UserId; reason: string; ticket: string | null; returnTo: string; session: SessionRow }

const minute = 60_000

/**
 * ADM-09: logs an administrator in as somebody of a customer, to look and not to change. The same session goes on, as
 * that person, for as long as the settings say and no longer.
 */
export const startImpersonation = async (
  tx: Tx,
  { userId, session, ...said }: Command,
  ctx: Context,
  cipher: Cipher,
): Promise<Result<Started>> => {
  const manager = await managerOf(tx, 'admin', ctx)
  if (!manager.ok) return manager
  const found = await findMember(tx, userId, manager.value)
  if (!found.ok) return found
  const { id, name, companyId } = found.value
  const now = ctx.clock.now()
  const current = await tx.sessions.require(session.id)
  const code =
    current.impersonationId !== null ? 'impersonation.running' : await actingRefusal(tx, ctx.actor, found.value, now)
  if (code === 'permission.accountsImpersonate')
    return refuse('access/forbidden', {
      params: { permission: 'accounts.impersonate' },
      ask: await whoCan(tx, null, 'administrators.edit'),
    })
  if (code !== false || companyId === null)
    return refuse('impersonation/not-possible', { params: { code: code || 'impersonation.administrator', name } })

  const { impersonationMinutes } = await portalSettings(tx)
  const acting = await tx.impersonations.insert({
    id: ctx.ids.next('Impersonation'),
    userId: id,
    companyId,
    byUserId: ctx.actor.userId,
    byName: ctx.actorName,
    ...said,
    mode: 'read',
    startedAt: now,
    expiresAt: now + impersonationMinutes * minute,
    writeSince: null,
    endedAt: null,
    endedBy: null,
    changes: 0,
  })
  await setTimer(tx, ctx, { kind: 'impersonation.end', key: acting.id, at: acting.expiresAt })
  const changed = await tx.sessions.update(current.id, { impersonationId: acting.id, csrfToken: cipher.randomHex(24) })
  return ok({ session: changed, acting, user: found.value })
}
