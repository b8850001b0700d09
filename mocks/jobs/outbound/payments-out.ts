import type { Context } from '@mocks/engine/context'
import { erp } from '@mocks/erp/connector'
import type { PaymentRow } from '@mocks/store/rows/billing'
import type { Tx } from '@mocks/store/tx'
import { fromHead, inTurn } from '../batches'
import { faultOf, type JobWork, type RowResult } from '../job-work'
import { sendPaymentNow } from './send-payment'

/** Settled payments the ERP has not been told of, the oldest first. What it refused waits for a person instead. */
const waiting = async (tx: Tx): Promise<PaymentRow[]> =>
  (await tx.payments.by('unsent', 'yes')).toSorted((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))

/** INV-05, INV-06: writes payments to the ERP, which posts them to the invoice account. */
export const paymentsOut: JobWork = {
  callsPerRow: true,
  begin: () => 0,
  waiting: async (tx) => (await waiting(tx)).length,

  next: async (tx, ctx, position, limit) =>
    fromHead(await waiting(tx), { position, limit }, (payment) => send(tx, ctx, payment)),

  async one(tx, ctx, key) {
    const payment = await tx.payments.one('number', key)
    if (!payment) return faultOf(key, 'failed', 'unknownRecord')
    if (payment.state !== 'settled') return faultOf(key, 'skipped', 'paymentNotSettled', { payment: key })
    if (payment.method === 'transfer')
      return faultOf(key, 'unchanged', 'alreadyInErp', { erpNumber: payment.erpNumber ?? '' })
    return send(tx, ctx, payment)
  },

  /** The ERP is only asked: what it were sent could not be taken back. */
  rehearse: async (tx, _ctx, position, limit) =>
    inTurn(await waiting(tx), { position, limit }, async ({ number, idempotencyKey, amount }) => {
      const theirs = await erp.askPayment(tx, idempotencyKey)
      if (theirs === null) return null
      if (theirs) return faultOf(number, 'unchanged', 'alreadyInErp', { erpNumber: theirs.number })
      return {
        key: number,
        outcome: 'created',
        message: null,
        diff: [{ field: 'amount', before: null, after: String(amount) }],
      }
    }),
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
