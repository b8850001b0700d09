import type { Context } from '@mocks/engine/context'
import { writeHistory } from '@mocks/engine/orders/write-history'
import { setTimer } from '@mocks/engine/timers'
import { erp } from '@mocks/erp/connector'
import { authorizationNote } from '@mocks/erp/order-payload'
import type { AuthorizationRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { syncJobId } from '../sync-jobs'
import { systemName } from '../system-context'

const kickAfterMs = 300

export type Written = 'written' | 'waits' | 'closed'

/**
 * AUT-18: tells the ERP where the authorization of an order stands. An ERP out of reach is told by the outbound job,
 * which is woken for it; an order it does not have yet carries the state with it when it is sent.
 */
export async function writeAuthorization(
  tx: Tx,
  ctx: Context,
  order: OrderRow,
  authorization: AuthorizationRow,
): Promise<Written> {
  const answer = await erp.writeAuthorization(tx, ctx, order.idempotencyKey, authorizationNote(order, authorization))
  if (answer === 'unreachable') {
    await setTimer(tx, ctx, { kind: 'sync.kick', key: syncJobId('ordersOut'), at: ctx.clock.now() + kickAfterMs })
    return 'waits'
  }
  await tx.authorizations.update(authorization.id, { erpWritten: true })
  if (answer === 'written') {
    const system = { ...ctx, actorName: systemName }
    const params = { erpNumber: order.erpNumber ?? '', status: order.authorization }
    await writeHistory(tx, { orderId: order.id, source: 'system', event: 'authorizationWritten', params }, system)
  }
  return answer === 'closed' ? 'closed' : 'written'
}
