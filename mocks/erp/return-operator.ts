import type { Id } from '@/domain/ids'
import { creditOf, nothingPaid } from '@/domain/returns/credit'
import { afterAct, isPossible, mayBeCancelled, type ReturnEnd, returnStatus } from '@/domain/returns/states'
import type { ReturnAct } from '@/domain/returns/vocabulary'
import type { Context } from '@mocks/engine/context'
import { setTimer } from '@mocks/engine/timers'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { ErpReturnLine, ErpReturnRow, ReturnEventRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import { erpToday } from './calendar'
import { nextChange } from './erp-change'
import { operators, OperatorError } from './operator'
import { creditLines } from './return-credit'

/** What the desk says of a return: pieces by position, and a word to the customer for a line where there is one. */
export type ReturnDecision = {
  act: ReturnAct
  lines: readonly { position: number; quantity: number; answer?: string | null }[]
  note: string | null
  by?: string
}

/** The books follow the desk within a minute. */
const bookingMs = 45_000

const event = (ctx: Context, by: string, name: string, params: ReturnEventRow['params'] = {}): ReturnEventRow => ({
  ...{ at: ctx.clock.now(), by, event: name, params, source: 'erp' },
})

export const returnInErp = async (tx: Tx, number: string): Promise<ErpReturnRow> => {
  const row = await tx.erpReturns.one('number', number)
  if (!row) throw new OperatorError(`There is no return ${number}`)
  return row
}

async function write(
  tx: Tx,
  row: ErpReturnRow,
  patch: Partial<Pick<ErpReturnRow, 'lines' | 'creditNumber' | 'creditTotal'>> & { end?: ReturnEnd },
  happened: ReturnEventRow,
): Promise<ErpReturnRow> {
  const { end = null, ...rest } = patch
  return tx.erpReturns.update(row.id, {
    ...rest,
    status: returnStatus(patch.lines ?? row.lines, end),
    changed: await nextChange(tx),
    events: [...row.events, happened],
  })
}

/** One act of the returns desk (domain-rules §6). Positions that are not named keep what they had, or get none. */
export async function actOnReturn(
  tx: Tx,
  ctx: Context,
  row: ErpReturnRow,
  { act, lines: said, note, by = operators.desk }: ReturnDecision,
): Promise<ErpReturnRow> {
  if (!isPossible(row.status, act)) throw new OperatorError(`${row.number} is ${row.status}: ${act} is not possible`)
  const byPosition = new Map(said.map((line) => [line.position, line]))
  const kept = ({ position, received }: ErpReturnLine): number =>
    byPosition.get(position)?.quantity ?? (act === 'receive' ? (received ?? 0) : 0)
  const lines = afterAct(row.lines, act, row.lines.map(kept)).map((line) => ({
    ...line,
    answer: byPosition.get(line.position)?.answer ?? line.answer,
  }))
  const params: ReturnEventRow['params'] = note === null ? {} : { note }
  if (act === 'close') return write(tx, row, { end: 'closed' }, event(ctx, by, 'closed', params))
  const status = returnStatus(lines, null)
  const changed = await write(tx, row, { lines }, event(ctx, by, status, params))
  if (status === 'approved')
    await setTimer(tx, ctx, { kind: 'erp.credit', key: row.number, at: ctx.clock.now() + bookingMs })
  return changed
}

/** Asked for by the customer, who may do so until somebody has decided. */
export async function cancelInErp(tx: Tx, ctx: Context, row: ErpReturnRow, by: string): Promise<ErpReturnRow> {
  if (!mayBeCancelled(row.status)) throw new OperatorError(`${row.number} is ${row.status}`)
  return write(tx, row, { end: 'cancelled' }, event(ctx, by, 'cancelled'))
}

/** The books issue the credit memo of an approved return, once. */
export async function creditReturn(tx: Tx, ctx: Context, { key }: Pick<TimerRow, 'key'>): Promise<void> {
  const row = await returnInErp(tx, key)
  if (row.status !== 'approved') return
  const lines = await creditLines(tx, row)
  const total = lines.reduce((sum, { credit }) => sum + creditOf(credit ?? nothingPaid), 0)
  const number = `CM-${await tx.nextNumber('credits')}`
  const [invoice] = row.orderNumber === null ? [] : await tx.erpInvoices.by('orderNumber', row.orderNumber)
  const { customerNumber, orderNumber, currency, number: returnNumber } = row
  await tx.erpCredits.insert({
    id: ctx.ids.next<'ErpCredit'>('ErpCredit') as Id<'ErpCredit'>,
    changed: await nextChange(tx),
    ...{ kind: 'creditMemo', number, customerNumber, orderNumber, currency, total },
    invoiceNumber: invoice?.number ?? null,
    returnNumber: row.portalNumber ?? returnNumber,
    portalKey: null,
    issuedOn: erpToday(ctx.clock.now()),
    applied: 0,
    reason: 'return',
  })
  const credited = event(ctx, operators.desk, 'credited', { credit: number })
  await write(tx, row, { lines, creditNumber: number, creditTotal: total, end: 'processed' }, credited)
}
