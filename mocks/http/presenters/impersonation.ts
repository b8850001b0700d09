import type { Impersonation } from '@/contract/admin/impersonations'
import type { Session } from '@/contract/session'
import { holds } from '@/domain/permissions/can'
import { actorOf } from '@mocks/engine/session/actor'
import { factorInUse } from '@mocks/engine/session/second-factor'
import { writingRefusal } from '@mocks/engine/impersonation/may-act'
import type { ImpersonationRow } from '@mocks/store/rows/impersonations'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { isoOf, isoOrNull } from './time'

/** Who acts as the person the session shows. */
export const presentActing = async (
  tx: Tx,
  acting: ImpersonationRow,
  administrator: UserRow,
  user: UserRow,
): Promise<NonNullable<Session['impersonation']>> => {
  const actor = await actorOf(tx, administrator)
  return {
    byName: acting.byName,
    reason: acting.reason,
    ticket: acting.ticket,
    mode: acting.mode,
    expiresAt: isoOf(acting.expiresAt),
    mayWrite: writingRefusal(actor, user) === false,
    needsCode: (await factorInUse(tx, administrator.id)) !== undefined,
    mayTranslate: holds(actor, 'translations.edit'),
    returnTo: acting.returnTo,
  }
}

export const presentImpersonation = (row: ImpersonationRow): Impersonation => ({
  id: row.id,
  byName: row.byName,
  reason: row.reason,
  ticket: row.ticket,
  mode: row.mode,
  startedAt: isoOf(row.startedAt),
  endedAt: isoOrNull(row.endedAt),
  endedBy: row.endedBy,
  changes: row.changes,
})
