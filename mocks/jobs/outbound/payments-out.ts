import type { Context } from '@mocks/engine/context'
import { erp } from '@mocks/erp/connector'
import type { PaymentRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import { type Batch, faultOf, type JobWork, type RowResult } from '../job-work'
import { sendPaymentNow } from './send-payment'

/** Settled payments the ERP has not been told of, the oldest first. What it refused waits for a person instead. */
const waiting = async (tx: Tx): Promise<PaymentRow[]> =>
  (await tx.payments.by('unsent', 'yes')).toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))

/** INV-05, INV-06: writes payments to the ERP, which posts them to the invoice account. */
export const paymentsOut: JobWork = {
  callsPerRow: true,
  begin: () => 0,
  waiting: async (tx) => (await waiting(tx)).length,

  async next(tx, ctx, position, limit) {
    const all = await waiting(tx)
    const batch: Batch = { results: [], position, again: null, more: Math.max(all.length - limit, 0) }
    for (const payment of all.slice(0, limit)) {
      const result = await send(tx, ctx, payment)
      if (!result) return null
      batch.results.push(result)
    }
    return batch
  },

  async one(tx, ctx, key) {
    const payment = await tx.payments.one('number', key)
    if (!payment) return faultOf(key, 'failed', 'unknownRecord')
    if (payment.state !== 'settled') return faultOf(key, 'skipped', 'paymentNotSettled', { payment: key })
    if (payment.method === 'transfer')
      return faultOf(key, 'unchanged', 'alreadyInErp', { erpNumber: payment.erpNumber ?? '' })
    return send(tx, ctx, payment)
  },

  /** The ERP is only asked: what it were sent could not be taken back. */
  async rehearse(tx, _ctx, position, limit) {
    const all = await waiting(tx)
    const some = all.slice(position, position + limit)
    const next = position + some.length
    const batch: Batch = { results: [], position: next, again: null, more: Math.max(all.length - next, 0) }
    for (const { number, idempotencyKey, amount } of some) {
      const theirs = await erp.askPayment(tx, idempotencyKey)
      if (theirs === null) return null
      if (theirs) batch.results.push(faultOf(number, 'unchanged', 'alreadyInErp', { erpNumber: theirs.number }))
      else
        batch.results.push({
          ...{ key: number, outcome: 'created', message: null },
          diff: [{ field: 'amount', before: null, after: String(amount) }],
        })
    }
    return batch
  },
}

/** Null when the ERP cannot be reached. */
async function send(tx: Tx, ctx: Context, payment: PaymentRow): Promise<RowResult | null> {
  const answer = await sendPaymentNow(tx, ctx, payment)
  if (answer.outcome === 'unreachable') return null
  const row = { key: payment.number, message: answer.message }
  if (answer.outcome === 'rejected') return { ...row, outcome: 'failed', code: 'erpRejected' }
  if (answer.outcome === 'accepted') return { ...row, outcome: 'created' }
  return { ...row, outcome: 'unchanged', code: 'alreadyInErp', params: { erpNumber: answer.payment?.number ?? '' } }
}
