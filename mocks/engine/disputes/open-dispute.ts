import type { AllowedAction } from '@/contract/action'
import type { DisputeRequest } from '@/contract/disputes'
import { shareOf } from '@/domain/disputes/share'
import type { DisputeId, InvoiceId } from '@/domain/ids'
import { can, holds } from '@/domain/permissions/can'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { DisputeLineRow, DisputeRow } from '@mocks/store/rows/disputes'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { payableOf, sellersToday } from '../billing/payable'
import { openCase } from '../cases/open-case'
import type { Context } from '../context'
import { payerAction } from '../invoices/payer-action'
import { type DisputablePart, disputableParts } from './disputable'
import { holdBack } from './held-back'

export type DisputeForm = {
  invoice: InvoiceRow
  parts: DisputablePart[]
  /** The most that can be disputed: what could be paid. */
  most: number
  mayAttach: boolean
  dispute: AllowedAction<'dispute'>
}

export async function disputeForm(tx: Tx, id: InvoiceId, ctx: Context): Promise<Result<DisputeForm>> {
  const invoice = await tx.invoices.get(id)
  if (!invoice || !can(ctx.actor, 'invoices.pay', invoice)) return refuse('resource/not-found')
  // Every line of the form is an amount.
  if (!holds(ctx.actor, 'prices.view')) return refuse('access/forbidden')
  return ok({
    ...{ invoice, parts: await disputableParts(tx, invoice), most: payableOf(invoice) },
    mayAttach: holds(ctx.actor, 'cases.create'),
    dispute: await payerAction(tx, 'dispute', invoice, ctx),
  })
}

/** Holds back a part of an invoice: the rest stays payable. What is said about it begins a case with the desk. */
export async function openDispute(
  tx: Tx,
  { invoiceId, ...request }: DisputeRequest & { invoiceId: InvoiceId },
  ctx: Context,
): Promise<Result<DisputeRow>> {
  const form = await disputeForm(tx, invoiceId, ctx)
  if (!form.ok) return form
  const { invoice, parts, most, mayAttach, dispute } = form.value
  if (!dispute.allowed) return refuse('dispute/not-possible')
  const said = request.lines.map((line) => lineOf(line, parts))
  const errors = [
    ...said.flatMap((line, at) => faultsOf(line, request.lines, at)),
    ...(request.attachmentIds.length > 0 && !mayAttach
      ? [{ pointer: '/attachmentIds/0', code: 'unknown' as const }]
      : []),
  ]
  const lines = said.flatMap(({ line }) => line ?? [])
  const amount = lines.reduce((sum, line) => sum + line.amount, 0)
  if (errors.length === 0 && amount > most)
    errors.push({ pointer: '/lines', code: 'tooLarge', params: { maximum: most } })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const number = `DIS-${await tx.nextNumber('disputes')}`
  const thread = await talk(tx, { ...request, number, invoice, mayAttach }, ctx)
  if (!thread.ok) return thread
  const { id, companyId, branchId, userId, currency } = invoice
  const row = await tx.disputes.insert({
    ...{ id: ctx.ids.next<'Dispute'>('Dispute') as DisputeId, number, companyId, branchId, userId },
    ...{ invoiceId: id, invoiceNumber: invoice.number, currency, lines, amount, message: request.message },
    ...{ openedBy: ctx.actorName, openedById: ctx.actor.userId, enteredBy: ctx.impersonation?.byName ?? null },
    ...{ openedAt: ctx.clock.now(), openedOn: sellersToday(ctx), caseId: thread.value, status: 'open', credited: 0 },
    ...{ creditId: null, creditNumber: null, dueAgainOn: null, note: null },
    ...{ decidedBy: null, decidedAt: null, decidedOn: null },
  })
  await holdBack(tx, id)
  return ok(row)
}

type Said = { line: DisputeLineRow | null; part: DisputablePart | undefined }

function lineOf(
  { position, quantity, amount, reason }: DisputeRequest['lines'][number],
  parts: DisputablePart[],
): Said {
  const part = parts.find((each) => each.position === position)
  if (!part) return { line: null, part }
  const { sku, name, gross } = part
  const value = quantity === null ? amount : shareOf(gross, part.quantity ?? 1, quantity)
  return { line: { position, sku, name, quantity, amount: value ?? 0, reason }, part }
}

function faultsOf({ line, part }: Said, lines: DisputeRequest['lines'], at: number): FieldError[] {
  const field = (name: string, code: FieldError['code'], params?: FieldError['params']): FieldError[] => [
    { pointer: `/lines/${at}/${name}`, code, ...(params && { params }) },
  ]
  if (!line || !part) return field('position', 'unknown')
  if (lines.findIndex(({ position }) => position === line.position) !== at) return field('position', 'duplicate')
  if (line.quantity !== null && (part.quantity === null || line.quantity > part.quantity))
    return field('quantity', 'tooLarge', { maximum: part.quantity ?? 0 })
  if (line.amount <= 0) return field('amount', 'required')
  return line.amount > part.left ? field('amount', 'tooLarge', { maximum: part.left }) : []
}

/** Null for people who may not write to the desk: what they said stands in the dispute. */
async function talk(
  tx: Tx,
  {
    number,
    invoice,
    message,
    attachmentIds,
    mayAttach,
  }: DisputeRequest & { number: string; invoice: InvoiceRow; mayAttach: boolean },
  ctx: Context,
): Promise<Result<DisputeRow['caseId']>> {
  if (!mayAttach) return ok(null)
  const opened = await openCase(
    tx,
    {
      ...{ subject: `${number} · ${invoice.number}`, type: 'billing', text: message, attachmentIds, otherEmail: null },
      record: { kind: 'invoice', id: invoice.id },
    },
    ctx,
  )
  return opened.ok ? ok(opened.value.id) : opened
}
