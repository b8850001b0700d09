import type { AllowedAction } from '@/contract/action'
import type { CaseRecordKind } from '@/domain/cases/vocabulary'
import type { CaseId, InvoiceId, OrderId, QuoteId, ReturnId, SubscriptionId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { CaseRecord, CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type ThreadMessage, threadOf } from '../messages/thread'
import { seesOrder } from '../orders/order-record'
import { reachesCustomer } from '../reach'
import { actionUnless } from '../refusal'
import { whyNot } from '../team/why-not'

export type ShownRecord = { kind: CaseRecordKind; id: string | null; label: string }
export type CaseFacts = {
  row: CaseRow
  messages: ThreadMessage[]
  record: ShownRecord | null
  allowedActions: AllowedAction<'reply' | 'close' | 'reopen'>[]
}

export const caseSubject = ({ id, companyId }: CaseRow) => ({ type: 'case' as const, id, companyId })

/** A case the caller may see; another company's, or a colleague's, is as unknown as one that never was. */
export async function visibleCase(tx: Tx, id: CaseId, ctx: Context): Promise<Result<CaseRow>> {
  const row = await tx.cases.get(id)
  return row && can(ctx.actor, 'cases.view', row) ? ok(row) : refuse('resource/not-found')
}

type Found = { companyId: CaseRow['companyId']; label: string; visible: boolean } | null
const finders: Readonly<Record<CaseRecordKind, (tx: Tx, id: string, ctx: Context) => Promise<Found>>> = {
  order: async (tx, id, ctx) => {
    const row = await tx.orders.get(id as OrderId)
    const visible = row && (seesOrder(ctx, row) || reachesCustomer(ctx.actor, 'orderDesk.view', row.companyId))
    return row ? { companyId: row.companyId, label: row.number, visible: !!visible } : null
  },
  invoice: async (tx, id, { actor }) => {
    const row = await tx.invoices.get(id as InvoiceId)
    return row ? { companyId: row.companyId, label: row.number, visible: can(actor, 'invoices.view', row) } : null
  },
  quote: async (tx, id, { actor }) => {
    const row = await tx.quotes.get(id as QuoteId)
    const visible =
      row && (can(actor, 'quotes.view', row) || reachesCustomer(actor, 'customers.documents', row.companyId))
    return row ? { companyId: row.companyId, label: row.number, visible: !!visible } : null
  },
  return: async (tx, id, { actor }) => {
    const row = await tx.returns.get(id as ReturnId)
    const visible = row && (can(actor, 'orders.view', row) || row.userId === actor.userId)
    return row ? { companyId: row.companyId, label: row.number, visible: !!visible } : null
  },
  subscription: async (tx, id, { actor }) => {
    const row = await tx.subscriptions.get(id as SubscriptionId)
    const owned = row && { companyId: row.companyId, branchId: null, userId: null }
    return row
      ? { companyId: row.companyId, label: row.number, visible: !!owned && can(actor, 'subscriptions.view', owned) }
      : null
  },
}

/** A record of the caller's company that they may see themselves, so that a case tells nobody of another. */
export async function ownRecord(
  tx: Tx,
  { kind, id }: { kind: CaseRecordKind; id: string },
  ctx: Context,
): Promise<CaseRecord | null> {
  const found = await finders[kind](tx, id, ctx)
  return found?.visible && found.companyId === ctx.actor.companyId ? { kind, id, label: found.label } : null
}

/** What a case is about, as a link for those who may open it and as a name for the others. */
export async function shownRecord(tx: Tx, row: CaseRow, ctx: Context): Promise<ShownRecord | null> {
  const record = row.record ?? (row.orderId === null ? null : { kind: 'order' as const, id: row.orderId, label: '' })
  if (!record) return null
  const found = await finders[record.kind](tx, record.id, ctx)
  if (found?.visible) return { kind: record.kind, id: record.id, label: found.label }
  return record.label === '' ? null : { kind: record.kind, id: null, label: record.label }
}

/** What the rules of a case need of its reader. It checks nobody’s right to see it. */
export async function loadCase(tx: Tx, row: CaseRow, ctx: Context): Promise<CaseFacts> {
  const right = await whyNot(tx, ctx, 'cases.create', 'permission.casesCreate')
  const closed = row.status === 'closed'
  return {
    row,
    messages: await threadOf(tx, caseSubject(row), ctx),
    record: await shownRecord(tx, row, ctx),
    allowedActions: [
      actionUnless('reply', right),
      actionUnless('close', right, closed && { code: 'case.closed' }),
      actionUnless('reopen', right, !closed && { code: 'case.notClosed' }),
    ],
  }
}

export async function getCase(tx: Tx, id: CaseId, ctx: Context): Promise<Result<CaseFacts>> {
  const found = await visibleCase(tx, id, ctx)
  return found.ok ? ok(await loadCase(tx, found.value, ctx)) : found
}
