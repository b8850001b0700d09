import type { ReturnRequest } from '@/contract/return-requests'
import { takePieces } from '@/domain/returns/eligibility'
import { returnLimits } from '@/domain/returns/vocabulary'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { ReturnLineRow, ReturnRow } from '@mocks/store/rows/returns'
import type { Tx } from '@mocks/store/tx'
import { holdAttachments } from '../attachments/hold-attachments'
import type { Context } from '../context'
import { settingsFor } from '../shop-settings/shop-settings'
import { type Asker, requestAction } from './asker'
import { openSource, type OpenSource } from './open-source'
import { nextReturnNumber } from './return-number'

type Line = ReturnRequest['lines'][number]
type Made = Omit<ReturnLineRow, 'id'>
const undecided = { authorized: null, received: null, approved: null, answer: null }

/**
 * RMA-03 … RMA-07, RMA-12: asks for a return. Never more than may be returned of a line today, whoever else asks at the
 * same moment: it is counted inside the write. Without a document nothing is known to count, and the desk decides.
 */
export async function requestReturn(
  tx: Tx,
  asker: Asker,
  command: ReturnRequest,
  ctx: Context,
): Promise<Result<ReturnRow>> {
  const { allowed, reason } = await requestAction(tx, asker, ctx)
  if (!allowed) return refuse('access/forbidden', { detail: reason?.code ?? '', ask: reason?.ask ?? [] })
  const source = command.source.kind === 'none' ? ok(null) : await openSource(tx, command.source, asker, ctx)
  if (!source.ok) return source
  const errors = await faultsOf(tx, asker, command)
  const lines = await Promise.all(command.lines.map((line, at) => makeLine(tx, source.value, line, at, errors)))
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const row = await insert(
    tx,
    asker,
    command,
    source.value,
    lines.flatMap((line) => line ?? []),
    ctx,
  )
  const held = await holdAttachments(
    tx,
    row.lines.flatMap(({ attachmentIds }) => attachmentIds),
    { type: 'return', id: row.id },
    ctx,
  )
  return held.ok ? ok(row) : held
}

/** What is wrong with the request whatever it is about. */
async function faultsOf(tx: Tx, { company }: Asker, { lines }: ReturnRequest): Promise<FieldError[]> {
  const { returnReasons } = await settingsFor(tx, company)
  const errors: FieldError[] = []
  for (const [at, { id, reason }] of lines.entries()) {
    if (lines.findIndex((other) => other.id === id) < at) errors.push({ pointer: `/lines/${at}/id`, code: 'duplicate' })
    if (!returnReasons.includes(reason)) errors.push({ pointer: `/lines/${at}/reason`, code: 'unavailable' })
  }
  const files = lines.reduce((sum, { attachmentIds }) => sum + attachmentIds.length, 0)
  if (files > returnLimits.files)
    errors.push({ pointer: '/lines/0/attachmentIds', code: 'tooLarge', params: { maximum: returnLimits.files } })
  return errors
}

async function makeLine(
  tx: Tx,
  source: OpenSource | null,
  { id, quantity, reason, comment, attachmentIds }: Line,
  at: number,
  errors: FieldError[],
): Promise<Made | null> {
  const words = { reason, comment: comment === '' ? null : comment, attachmentIds: [...attachmentIds] }
  if (!source) {
    const product = await tx.products.get(id as ReturnLineRow['productId'])
    if (!product) {
      errors.push({ pointer: `/lines/${at}/id`, code: 'unknown' })
      return null
    }
    const { id: productId, sku, unit } = product
    const goods = { position: (at + 1) * 10, orderLineId: null, productId, sku, unit }
    return { ...goods, quantity, parts: [], ...words, expected: null, ...undecided }
  }
  const open = source.lines.find(({ line }) => line.id === id)
  if (!open) errors.push({ pointer: `/lines/${at}/id`, code: 'unknown' })
  else if (open.state.quantity === 0) errors.push({ pointer: `/lines/${at}/quantity`, code: 'unavailable' })
  else if (quantity > open.state.quantity)
    errors.push({ pointer: `/lines/${at}/quantity`, code: 'tooLarge', params: { maximum: open.state.quantity } })
  else {
    const { position, id: orderLineId, productId, sku, unit } = open.line
    const parts = takePieces(
      open.free.map(({ quantity: there, until }, part) => ({ part, quantity: there, until })),
      quantity,
    ).map(({ part, quantity: own }) => ({ shipmentId: open.free[part ?? 0]?.shipmentId ?? null, quantity: own }))
    const goods = { position, orderLineId, productId, sku, unit, quantity, parts }
    return { ...goods, ...words, expected: open.credit(quantity), ...undecided }
  }
  return null
}

async function insert(
  tx: Tx,
  { company, atDesk }: Asker,
  { note }: ReturnRequest,
  source: OpenSource | null,
  lines: readonly Made[],
  ctx: Context,
): Promise<ReturnRow> {
  const order = source?.order
  const asks = atDesk ? undefined : await tx.users.get(ctx.actor.userId)
  const through = atDesk ? ctx.actorName : (ctx.impersonation?.byName ?? null)
  return tx.returns.insert({
    id: ctx.ids.next<'Return'>('Return'),
    number: await nextReturnNumber(tx, company, ctx),
    companyId: company.id,
    branchId: order ? order.branchId : (asks?.branchId ?? null),
    // What the desk asks for belongs to whoever ordered the goods.
    userId: atDesk ? (order?.userId ?? null) : ctx.actor.userId,
    requestedBy: atDesk ? (order?.placedBy ?? company.name) : ctx.actorName,
    enteredBy: through,
    requestedAt: ctx.clock.now(),
    source: source?.kind ?? 'none',
    sourceNumber: source?.number ?? null,
    orderId: order?.id ?? null,
    currency: order?.currency ?? company.currency,
    note: note === '' ? null : note,
    lines: lines.map((line) => ({ id: ctx.ids.next<'ReturnLine'>('ReturnLine'), ...line })),
    ...{ status: 'pending', erpState: 'queued', erpNumber: null, erpAsOf: null, erpChange: null, erpMessage: null },
    ...{ sendAttempts: 0, lastAttemptAt: null, idempotencyKey: ctx.ids.next<'ReturnKey'>('ReturnKey') },
    ...{ creditNumber: null, creditTotal: null },
    events: [{ at: ctx.clock.now(), by: ctx.actorName, event: 'requested', params: {}, source: 'portal' }],
  })
}
