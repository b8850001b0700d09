import type { ReturnId, ReturnLineId } from '@/domain/ids'
import { isPossible, leastOf, mayBeCancelled, mostOf } from '@/domain/returns/states'
import type { ReturnAct } from '@/domain/returns/vocabulary'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import { erp } from '@mocks/erp/connector'
import type { ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { deskReturn, loadReturn, type ReturnRecord, visibleReturn } from './return-record'
import { takeOver } from './take-over'

type Change = Parameters<typeof erp.changeReturn>[4]

/** Calls a return off. What the ERP has is called off there; what it never got goes nowhere. */
export async function cancelReturn(
  tx: Tx,
  { returnId, version }: { returnId: ReturnId; version: number },
  ctx: Context,
): Promise<Result<ReturnRecord>> {
  const found = await visibleReturn(tx, returnId, ctx)
  if (!found.ok) return found
  const row = found.value
  if (row.version !== version) return stale(tx, row, ctx)
  if (!mayBeCancelled(row.status)) return refuse('return/decided', { current: await loadReturn(tx, row, ctx) })
  if (row.erpState === 'inErp') return write(tx, row, { act: 'cancel', by: ctx.actorName }, ctx)
  const happened = { at: ctx.clock.now(), by: ctx.actorName, event: 'cancelled', params: {}, source: 'portal' as const }
  const over = { status: 'cancelled' as const, erpState: 'none' as const, events: [...row.events, happened] }
  return ok(await loadReturn(tx, await tx.returns.update(row.id, over), ctx))
}

type DeskAct = {
  returnId: ReturnId
  version: number
  act: ReturnAct
  lines: readonly { lineId: ReturnLineId; quantity: number; answer: string | null }[]
  note: string | null
}

/** domain-rules §6: what the returns desk decides is done in the ERP, at once, and read back from there. */
export async function actOnReturn(tx: Tx, command: DeskAct, ctx: Context): Promise<Result<ReturnRecord>> {
  const found = await deskReturn(tx, command.returnId, ctx, 'returnDesk.edit')
  if (!found.ok) return found
  const row = found.value
  const { act, note, version } = command
  if (row.version !== version) return stale(tx, row, ctx)
  if (row.erpState !== 'inErp') return refuse('return/not-in-erp')
  if (!isPossible(row.status, act)) return refuse('return/not-possible', { current: await loadReturn(tx, row, ctx) })
  const errors = faultsOf(row, command)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const said = new Map(command.lines.map((line) => [line.lineId, line]))
  const lines = row.lines.flatMap(({ id, position }) => {
    const line = said.get(id)
    return line ? [{ position, quantity: line.quantity, answer: line.answer || null }] : []
  })
  return write(tx, row, { act, lines, note: note || null, by: ctx.actorName }, ctx)
}

function faultsOf(row: ReturnRow, { act, lines }: DeskAct): FieldError[] {
  return lines.flatMap(({ lineId, quantity }, at): FieldError[] => {
    const line = row.lines.find(({ id }) => id === lineId)
    const pointer = `/lines/${at}/quantity`
    if (!line) return [{ pointer: `/lines/${at}/lineId`, code: 'unknown' }]
    if (act === 'close') return []
    const [minimum, maximum] = [leastOf(act, line), mostOf(act, line)]
    if (quantity < minimum) return [{ pointer, code: 'tooSmall', params: { minimum } }]
    return quantity > maximum ? [{ pointer, code: 'tooLarge', params: { maximum } }] : []
  })
}

/** Writes to the ERP and takes over what it answers. Whatever moved there meanwhile is a conflict (D16). */
async function write(tx: Tx, row: ReturnRow, change: Change, ctx: Context): Promise<Result<ReturnRecord>> {
  const answer = await erp.changeReturn(tx, ctx, row.erpNumber ?? '', row.erpChange ?? 0, change)
  if (answer.outcome === 'unreachable') return refuse('erp/unavailable')
  const now = (await takeOver(tx, ctx, row, answer.row)) ?? row
  return answer.outcome === 'changed' ? stale(tx, now, ctx) : ok(await loadReturn(tx, now, ctx))
}

const stale = async (tx: Tx, row: ReturnRow, ctx: Context): Promise<Result<never>> =>
  refuse('conflict/stale', { current: await loadReturn(tx, row, ctx) })
