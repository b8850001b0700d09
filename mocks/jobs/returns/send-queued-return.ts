import type { ReturnId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import { deskReturn, loadReturn, type ReturnRecord } from '@mocks/engine/returns/return-record'
import type { Tx } from '@mocks/store/tx'
import { sendReturnNow } from '../outbound/send-return-now'

/** Somebody at the desk sends a return that waits for the ERP, or that it refused, without waiting for the job. */
export async function sendQueuedReturn(
  tx: Tx,
  { returnId, version }: { returnId: ReturnId; version: number },
  ctx: Context,
): Promise<Result<ReturnRecord>> {
  const found = await deskReturn(tx, returnId, ctx, 'returnDesk.edit')
  if (!found.ok) return found
  const row = found.value
  if (row.version !== version) return refuse('conflict/stale', { current: await loadReturn(tx, row, ctx) })
  if (row.erpState === 'none') return refuse('return/not-possible', { current: await loadReturn(tx, row, ctx) })
  const { outcome } = await sendReturnNow(tx, ctx, row)
  if (outcome === 'unreachable') return refuse('erp/unavailable')
  return ok(await loadReturn(tx, await tx.returns.require(row.id), ctx))
}
