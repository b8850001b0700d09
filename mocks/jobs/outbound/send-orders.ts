import type { SendReport } from '@/contract/admin/orders'
import type { OrderId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { PlannedSend } from '@mocks/engine/desk/plan-send'
import type { SendAttemptRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { queueForErp } from './queue-for-erp'
import { sendOrderNow } from './send-order-now'

export type SentOrder = PlannedSend & Pick<SendReport, 'outcome' | 'erpNumber' | 'message'>

const outcomes = { accepted: 'sent', alreadyThere: 'alreadyThere', rejected: 'rejected' } as const satisfies Record<
  Exclude<SendAttemptRow['outcome'], 'unreachable'>,
  SendReport['outcome']
>

/**
 * ADM-06: sends what may be sent, one after the other, each as it was looked at: one that has another version by now
 * waits to be looked at again. An ERP out of reach is tried once and not for every order.
 */
export async function sendOrders(
  tx: Tx,
  ctx: Context,
  planned: readonly PlannedSend[],
  versions: ReadonlyMap<OrderId, number>,
): Promise<SentOrder[]> {
  let reachable = true
  const sent: SentOrder[] = []
  for (const each of planned) {
    const { order, plan } = each
    if (plan === 'alreadyThere') sent.push({ ...each, outcome: plan, erpNumber: order.erpNumber, message: null })
    else if (order.version !== versions.get(order.id))
      sent.push({ ...each, outcome: 'stale', erpNumber: null, message: null })
    else if (plan === 'refused') sent.push({ ...each, outcome: plan, erpNumber: null, message: null })
    else {
      const attempt = reachable ? await sendOrderNow(tx, ctx, order) : null
      if (attempt && attempt.outcome !== 'unreachable') {
        const { erpNumber, message } = attempt
        sent.push({ ...each, outcome: outcomes[attempt.outcome], erpNumber, message })
      } else {
        reachable = false
        sent.push({ ...each, outcome: await waitFor(tx, ctx, each), erpNumber: null, message: null })
      }
    }
  }
  return sent
}

/** Where an order is left that the ERP could not be asked about. */
async function waitFor(tx: Tx, ctx: Context, { order }: PlannedSend): Promise<'queued' | 'unreachable'> {
  const now = await tx.orders.require(order.id)
  if (now.erpState === 'notSent') await queueForErp(tx, ctx, now)
  return now.erpState === 'failed' ? 'unreachable' : 'queued'
}
