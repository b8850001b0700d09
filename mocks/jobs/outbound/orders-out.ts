import { orderStatuses } from '@/domain/orders/vocabulary'
import type { OrderSearch, Tx } from '@mocks/store/tx'
import type { RowOutcome } from '@/domain/sync/vocabulary'
import type { Context } from '@mocks/engine/context'
import { erp } from '@mocks/erp/connector'
import type { AuthorizationRow, OrderRow, SendAttemptRow } from '@mocks/store/rows/orders'
import { type Batch, faultOf, type JobWork, type RowResult } from '../job-work'
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
  callsPerRow: true,
  begin: () => 0,

  waiting: async (tx) =>
    (await tx.search.orders(waitingOrders, 'placedAt', false, 0, 0)).total + (await unwritten(tx)).length,

  async next(tx, ctx, position, limit) {
    const { ids, total } = await tx.search.orders(waitingOrders, 'placedAt', false, 0, limit)
    const batch: Batch = { results: [], position, again: null, more: Math.max(total - ids.length, 0) }
    for (const id of ids) {
      const result = await send(tx, ctx, await tx.orders.require(id))
      if (!result) return null
      batch.results.push(result)
    }
    const decisions = await unwritten(tx)
    const told = decisions.slice(0, Math.max(limit - ids.length, 0))
    batch.more += decisions.length - told.length
    for (const row of told) {
      const result = await tell(tx, ctx, await tx.orders.require(row.orderId), row)
      if (!result) return null
      batch.results.push(result)
    }
    return batch
  },

  async one(tx, ctx, key) {
    const order = await tx.orders.one('number', key)
    if (!order) return faultOf(key, 'failed', 'unknownRecord')
    const decision = await tx.authorizations.one('orderId', order.id)
    if (order.erpState === 'inErp' && decision && !decision.erpWritten) return tell(tx, ctx, order, decision)
    return send(tx, ctx, order)
  },

  /** The ERP is only asked: what it were sent could not be taken back. */
  async rehearse(tx, _ctx, position, limit) {
    const { ids, total } = await tx.search.orders(waitingOrders, 'placedAt', false, position, limit)
    const next = position + ids.length
    const batch: Batch = { results: [], position: next, again: null, more: Math.max(total - next, 0) }
    for (const id of ids) {
      const { number, placedBy, lines, idempotencyKey } = await tx.orders.require(id)
      const theirs = await erp.askOrder(tx, idempotencyKey)
      if (theirs === null) return null
      if (theirs) batch.results.push(faultOf(number, 'unchanged', 'alreadyInErp', { erpNumber: theirs.number }))
      else
        batch.results.push({
          ...{ key: number, outcome: 'created', message: null },
          diff: [
            { field: 'placedBy', before: null, after: placedBy },
            { field: 'lines', before: null, after: String(lines.length) },
          ],
        })
    }
    return batch
  },
}

/** Null when the ERP cannot be reached. */
async function send(tx: Tx, ctx: Context, order: OrderRow): Promise<RowResult | null> {
  const { outcome, message, erpNumber } = await sendOrderNow(tx, ctx, order)
  if (outcome === 'unreachable') return null
  const row = { key: order.number, outcome: outcomes[outcome], message }
  if (outcome === 'rejected') return { ...row, code: 'erpRejected' }
  return outcome === 'alreadyThere' ? { ...row, code: 'alreadyInErp', params: { erpNumber: erpNumber ?? '' } } : row
}

async function tell(tx: Tx, ctx: Context, order: OrderRow, decision: AuthorizationRow): Promise<RowResult | null> {
  const answer = await writeAuthorization(tx, ctx, order, decision)
  if (answer === 'waits') return null
  return answer === 'closed'
    ? faultOf(order.number, 'conflict', 'erpClosed', { order: order.number })
    : { key: order.number, outcome: 'updated', message: null }
}
