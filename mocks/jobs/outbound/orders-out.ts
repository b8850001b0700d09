import { orderStatuses } from '@/domain/orders/vocabulary'
import type { OrderSearch, Tx } from '@mocks/store/tx'
import type { RowOutcome } from '@/domain/sync/vocabulary'
import type { AuthorizationRow, SendAttemptRow } from '@mocks/store/rows/orders'
import type { Batch, JobWork } from '../job-work'
import { sendOrderNow } from './send-order-now'
import { writeAuthorization } from './write-authorization'

/** Orders that wait for the ERP. What it refused waits for a person instead; what is over goes nowhere. */
const waitingOrders: OrderSearch = {
  erpStates: ['notSent', 'queued'],
  statuses: orderStatuses.filter((status) => status !== 'cancelled' && status !== 'rejected'),
}

const outcomes: Record<Exclude<SendAttemptRow['outcome'], 'unreachable'>, RowOutcome> = {
  accepted: 'created',
  alreadyThere: 'unchanged',
  rejected: 'failed',
}

/** Decisions about orders in the ERP that it has not been told of (AUT-18). */
const unwritten = (tx: Tx): Promise<AuthorizationRow[]> => tx.authorizations.by('unwritten', 'yes')

/** Writes queued orders to the ERP, the oldest first, and then the decisions about those it has. */
export const ordersOut: JobWork = {
  begin: () => 0,

  waiting: async (tx) =>
    (await tx.search.orders(waitingOrders, 'placedAt', false, 0, 0)).total + (await unwritten(tx)).length,

  async next(tx, ctx, position, limit) {
    const { ids, total } = await tx.search.orders(waitingOrders, 'placedAt', false, 0, limit)
    const batch: Batch = { results: [], position, again: null, more: Math.max(total - ids.length, 0) }
    for (const id of ids) {
      const attempt = await sendOrderNow(tx, ctx, await tx.orders.require(id))
      if (attempt.outcome === 'unreachable') return null
      const { number } = await tx.orders.require(id)
      batch.results.push({ key: number, outcome: outcomes[attempt.outcome], message: attempt.message })
    }
    const decisions = await unwritten(tx)
    const told = decisions.slice(0, Math.max(limit - ids.length, 0))
    batch.more += decisions.length - told.length
    for (const row of told) {
      const order = await tx.orders.require(row.orderId)
      const answer = await writeAuthorization(tx, ctx, order, row)
      if (answer === 'waits') return null
      const message = answer === 'closed' ? 'The ERP has begun with the order' : null
      batch.results.push({ key: order.number, outcome: answer === 'closed' ? 'conflict' : 'updated', message })
    }
    return batch
  },
}
