import type { AuthorizationStatus } from '@/domain/authorizations/vocabulary'
import type { Context } from '@mocks/engine/context'
import { clearTimer } from '@mocks/engine/timers'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { isKeptApart } from './authorization'
import { nextChange } from './erp-change'
import { beginLife } from './life'

export type AuthorizationNote = {
  status: AuthorizationStatus
  /** Who decided; null while nobody has. */
  authorizedBy: string | null
}
/** `unknown`: the order never came; `closed`: somebody works on it already, so that it stays in the normal list. */
export type NoteAnswer = 'written' | 'unknown' | 'closed'

/**
 * AUT-18, AUT-25…27: writes to a sales order where its authorization stands. Approved, it enters the normal list and its
 * life begins; a cancelled decision takes it out again as long as nobody has touched it.
 */
export async function takeAuthorization(
  tx: Tx,
  ctx: Context,
  portalKey: string,
  { status, authorizedBy }: AuthorizationNote,
): Promise<NoteAnswer> {
  const order = await tx.erpOrders.one('portalKey', portalKey)
  if (!order) return 'unknown'
  if (order.authorization === status && order.authorizedBy === authorizedBy) return 'written'
  if (!isKeptApart(order) && order.status !== 'received') return 'closed'
  const changed = await tx.erpOrders.update(order.id, {
    authorization: status,
    authorizedBy,
    // A withdrawn order is kept, and over.
    status: status === 'withdrawn' ? 'cancelled' : order.status,
    changed: await nextChange(tx),
  })
  await liveOrRest(tx, ctx, order, changed)
  return 'written'
}

async function liveOrRest(tx: Tx, ctx: Context, before: ErpOrderRow, after: ErpOrderRow): Promise<void> {
  if (isKeptApart(before) && !isKeptApart(after)) await beginLife(tx, ctx, after)
  if (isKeptApart(after)) await clearTimer(tx, 'erp.step', `${after.number}#confirm`)
}
