import { addDays } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import { usualRespiteDays } from '@/domain/disputes/vocabulary'
import type { DisputeId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import { sellersToday } from '@mocks/engine/billing/payable'
import { settleWithCredit } from '@mocks/engine/billing/settle-with-credit'
import type { Context } from '@mocks/engine/context'
import { deskDispute, type DisputeRecord, loadDispute } from '@mocks/engine/disputes/dispute-record'
import { holdBack } from '@mocks/engine/disputes/held-back'
import { endThread } from '@mocks/engine/disputes/withdraw-dispute'
import { erp } from '@mocks/erp/connector'
import type { CreditRow } from '@mocks/store/rows/billing'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import type { Tx } from '@mocks/store/tx'
import { applyCredit } from '../inbound/apply-credit'
import { tellOfDispute } from './tell-of-dispute'

type Decision = {
  disputeId: DisputeId
  version: number
  /** Minor units; nothing is a rejection. */
  credited: number
  /** When the rest is due again. */
  dueAgainOn: IsoDate | null
  note: string
}

/**
 * The desk decides: what it admits the ERP credits at once, and the invoice is settled with that credit memo; the rest
 * is due again by a day of its own. Without the ERP nothing can be credited, and nothing changes.
 */
export async function decideDispute(tx: Tx, command: Decision, ctx: Context): Promise<Result<DisputeRecord>> {
  const found = await deskDispute(tx, command.disputeId, 'disputeDesk.decide', ctx)
  if (!found.ok) return found
  const row = found.value
  const { credited, note, version } = command
  if (row.version !== version) return refuse('conflict/stale', { current: await loadDispute(tx, row, ctx) })
  if (row.status !== 'open') return refuse('dispute/decided', { current: await loadDispute(tx, row, ctx) })
  const today = sellersToday(ctx)
  const isWhole = credited === row.amount
  const dueAgainOn = isWhole ? null : (command.dueAgainOn ?? addDays(today, usualRespiteDays))
  if (credited > row.amount)
    return refuse('request/invalid', {
      errors: [{ pointer: '/credited', code: 'tooLarge', params: { maximum: row.amount } }],
    })
  if (dueAgainOn !== null && dueAgainOn < today)
    return refuse('request/invalid', { errors: [{ pointer: '/dueAgainOn', code: 'inThePast' }] })

  const credit = credited > 0 ? await creditFor(tx, row, credited, ctx) : null
  if (credit && !credit.ok) return credit
  const decided = await tx.disputes.update(row.id, {
    status: isWhole ? 'credited' : credited > 0 ? 'partlyCredited' : 'rejected',
    ...{ credited, creditId: credit?.value.id ?? null, creditNumber: credit?.value.number ?? null, dueAgainOn, note },
    ...{ decidedBy: ctx.actorName, decidedAt: ctx.clock.now(), decidedOn: today },
  })
  await holdBack(tx, row.invoiceId)
  if (credit) await settle(tx, decided, credit.value, ctx)
  await endThread(tx, decided, ctx)
  await tellOfDispute(tx, ctx, decided)
  return ok(await loadDispute(tx, decided, ctx))
}

/** The credit memo as the ERP wrote it; asked twice, it is the same one. */
async function creditFor(tx: Tx, row: DisputeRow, amount: number, ctx: Context): Promise<Result<CreditRow>> {
  const memo = await erp.creditDispute(tx, ctx, row.invoiceNumber, amount, row.id)
  if (memo === null) return refuse('erp/unavailable')
  if (memo === 'unknown') return refuse('dispute/not-possible')
  await applyCredit(tx, ctx, memo)
  const credit = await tx.credits.one('number', memo.number)
  return credit ? ok(credit) : refuse('dispute/not-possible')
}

/** What the invoice no longer needs, since somebody paid it meanwhile, stays with the customer. */
async function settle(tx: Tx, row: DisputeRow, credit: CreditRow, ctx: Context): Promise<void> {
  const invoice = await tx.invoices.require(row.invoiceId)
  const amount = Math.min(row.credited, invoice.total - invoice.paid - invoice.pending)
  if (amount <= 0) return
  const by = { branchId: row.branchId, userId: null, madeBy: ctx.actorName, enteredBy: null }
  await settleWithCredit(tx, { invoice, credit, amount, key: `dispute:${row.id}` }, by, ctx)
}
