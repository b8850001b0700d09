import type { Context } from '@mocks/engine/context'
import { erp } from '@mocks/erp/connector'
import type { ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import { fromHead, inTurn } from '../batches'
import { faultOf, type JobWork, type RowResult } from '../job-work'
import { sendReturnNow } from './send-return-now'

/** Returns the ERP has not been told of, the oldest first. What it refused waits for a person instead. */
const waiting = async (tx: Tx): Promise<ReturnRow[]> =>
  (await tx.returns.by('queued', 'yes')).toSorted((a, b) => a.requestedAt - b.requestedAt || (a.id < b.id ? -1 : 1))

/** RMA-13: writes returns to the ERP, where they are looked at. */
export const returnsOut: JobWork = {
  callsPerRow: true,
  begin: () => 0,
  waiting: async (tx) => (await waiting(tx)).length,

  next: async (tx, ctx, position, limit) =>
    fromHead(await waiting(tx), { position, limit }, (row) => send(tx, ctx, row)),

  async one(tx, ctx, key) {
    const row = await tx.returns.one('number', key)
    if (!row || row.erpState === 'none') return faultOf(key, 'failed', 'unknownRecord')
    return send(tx, ctx, row)
  },

  /** The ERP is only asked: what it were sent could not be taken back. */
  async rehearse(tx, _ctx, position, limit) {
    if ((await erp.health(tx)).mode === 'down') return null
    return inTurn(await waiting(tx), { position, limit }, async ({ number, lines }) => ({
      key: number,
      outcome: 'created',
      message: null,
      diff: [{ field: 'lines', before: null, after: String(lines.length) }],
    }))
  },
}

/** Null when the ERP cannot be reached. */
async function send(tx: Tx, ctx: Context, row: ReturnRow): Promise<RowResult | null> {
  const { outcome, erpNumber, message } = await sendReturnNow(tx, ctx, row)
  if (outcome === 'unreachable') return null
  if (outcome === 'rejected') return { key: row.number, outcome: 'failed', code: 'erpRejected', message }
  if (outcome === 'accepted') return { key: row.number, outcome: 'created', message }
  return { ...faultOf(row.number, 'unchanged', 'alreadyInErp', { erpNumber: erpNumber ?? '' }), message }
}
