import type { Context } from '@mocks/engine/context'
import { writeHistory } from '@mocks/engine/orders/write-history'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { syncJobId } from '../sync-jobs'
import { systemName } from '../system-context'
import { setTimer } from '@mocks/engine/timers'

const kickAfterMs = 300

/**
 * Puts a placed order in the queue for the ERP. The outbound job picks it up at once when it is on; when it is off, the
 * order waits until somebody sends it or runs the job by hand (ADM-14).
 */
export async function queueForErp(tx: Tx, ctx: Context, order: OrderRow): Promise<OrderRow> {
  const queued = await tx.orders.update(order.id, { erpState: 'queued' })
  await writeHistory(tx, { orderId: order.id, source: 'system', event: 'queued' }, { ...ctx, actorName: systemName })
  const key = syncJobId('ordersOut')
  await setTimer(tx, ctx, { kind: 'sync.kick', key, at: ctx.clock.now() + kickAfterMs })
  return queued
}
