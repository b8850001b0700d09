import type { DisputeId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import type { Tx } from '@mocks/store/tx'
import { sellersToday } from '../billing/payable'
import { withEvent } from '../cases/open-case'
import type { Context } from '../context'
import { loadDispute, type DisputeRecord, visibleDispute } from './dispute-record'
import { holdBack } from './held-back'

/** The customer no longer disputes it: the amount can be paid, and is due as it was. */
export async function withdrawDispute(
  tx: Tx,
  { disputeId, version }: { disputeId: DisputeId; version: number },
  ctx: Context,
): Promise<Result<DisputeRecord>> {
  const found = await visibleDispute(tx, disputeId, ctx)
  if (!found.ok) return found
  const row = found.value
  if (row.version !== version) return refuse('conflict/stale', { current: await loadDispute(tx, row, ctx) })
  if (row.status !== 'open') return refuse('dispute/decided', { current: await loadDispute(tx, row, ctx) })
  const decided = { decidedBy: ctx.actorName, decidedAt: ctx.clock.now(), decidedOn: sellersToday(ctx) }
  const withdrawn = await tx.disputes.update(row.id, { status: 'withdrawn', ...decided })
  await holdBack(tx, row.invoiceId)
  await endThread(tx, row, ctx)
  return ok(await loadDispute(tx, withdrawn, ctx))
}

/** What is decided needs no more talk; either side may open the case again. */
export async function endThread(tx: Tx, { caseId }: DisputeRow, ctx: Context): Promise<void> {
  const row = caseId === null ? undefined : await tx.cases.get(caseId)
  if (!row || row.status === 'closed') return
  await tx.cases.update(row.id, {
    status: 'closed',
    updatedAt: ctx.clock.now(),
    events: withEvent(row, 'closed', ctx),
  })
}
