import type { Context } from '@mocks/engine/context'
import { takeOver } from '@mocks/engine/returns/take-over'
import { settingsFor } from '@mocks/engine/shop-settings/shop-settings'
import { setTimer } from '@mocks/engine/timers'
import { erp, type SubmitReply } from '@mocks/erp/connector'
import { returnPayload } from '@mocks/erp/return-payload'
import type { ReturnEventRow, ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import { syncJobId } from '../sync-jobs'
import { systemName } from '../system-context'

const kickAfterMs = 300

/** The outbound job is woken for a return that was just asked for; while it is off, the return waits. */
export const kickReturns = (tx: Tx, ctx: Context): Promise<void> =>
  setTimer(tx, ctx, { kind: 'sync.kick', key: syncJobId('returnsOut'), at: ctx.clock.now() + kickAfterMs })

/** One attempt to write a return to the ERP (RMA-13). Idempotent: what the ERP has already is written nowhere. */
export async function sendReturnNow(tx: Tx, ctx: Context, row: ReturnRow): Promise<SubmitReply> {
  const company = await tx.companies.require(row.companyId)
  const order = row.orderId === null ? undefined : await tx.orders.get(row.orderId)
  const { returnsAuthorized } = await settingsFor(tx, company)
  const { customerNumber } = company
  const payload = returnPayload(row, { customerNumber, orderNumber: order?.erpNumber ?? null }, returnsAuthorized)
  const reply = await erp.submitReturn(tx, ctx, payload, row.idempotencyKey)
  const { outcome, erpNumber, message } = reply
  const attempt = { sendAttempts: row.sendAttempts + 1, lastAttemptAt: ctx.clock.now() }
  if (outcome === 'unreachable') {
    await tx.returns.update(row.id, attempt)
    return reply
  }
  if (outcome === 'rejected') {
    await tx.returns.update(row.id, { ...attempt, erpState: 'failed', erpMessage: message })
    return reply
  }
  const sent: ReturnEventRow = {
    ...{ at: ctx.clock.now(), by: systemName, event: 'sent', params: { erpNumber: erpNumber ?? '' }, source: 'portal' },
  }
  const events = row.erpState === 'inErp' ? row.events : [...row.events, sent]
  const there = await tx.returns.update(row.id, { ...attempt, events, erpState: 'inErp', erpNumber, erpMessage: null })
  const theirs = await erp.readRecord(tx, 'erpReturns', erpNumber ?? '')
  if (theirs) await takeOver(tx, ctx, there, theirs)
  return reply
}
