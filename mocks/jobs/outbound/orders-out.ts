import type { OrderSearch } from '@mocks/store/tx'
import type { RowOutcome } from '@/domain/sync/vocabulary'
import type { SendAttemptRow } from '@mocks/store/rows/orders'
import type { Batch, JobWork } from '../job-work'
import { sendOrderNow } from './send-order-now'

/** Orders that wait for the ERP. What it refused waits for a person instead. */
const waitingOrders: OrderSearch = { erpStates: ['notSent', 'queued'] }

const outcomes: Record<Exclude<SendAttemptRow['outcome'], 'unreachable'>, RowOutcome> = {
  accepted: 'created',
  alreadyThere: 'unchanged',
  rejected: 'failed',
}

/** Writes queued orders to the ERP, the oldest first. */
export const ordersOut: JobWork = {
  begin: () => 0,

  waiting: async (tx) => (await tx.search.orders(waitingOrders, 'placedAt', false, 0, 0)).total,

  async next(tx, ctx, position, limit) {
    const { ids, total } = await tx.search.orders(waitingOrders, 'placedAt', false, 0, limit)
    const batch: Batch = { results: [], position, again: null, more: Math.max(total - ids.length, 0) }
    for (const id of ids) {
      const attempt = await sendOrderNow(tx, ctx, await tx.orders.require(id))
      if (attempt.outcome === 'unreachable') return null
      const { number } = await tx.orders.require(id)
      batch.results.push({ key: number, outcome: outcomes[attempt.outcome], message: attempt.message })
    }
    return batch
  },
}
