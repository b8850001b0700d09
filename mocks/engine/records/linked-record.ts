import type { BranchId, CaseId, CompanyId, InvoiceId, OrderId, QuoteId, ReturnId, UserId } from '@/domain/ids'
import { type Actor, can } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { seesOrder } from '../orders/order-record'
import { reachesCustomer } from '../reach'

/** Records of either side that tasks and correspondence hang on. */
export type LinkedKind = 'order' | 'invoice' | 'quote' | 'return' | 'case' | 'customer'
export type LinkedRecord = { kind: LinkedKind; id: string; label: string; companyId: CompanyId; visible: boolean }

type OwnedRow = { id: string; number: string; companyId: CompanyId; branchId: BranchId | null; userId: UserId | null }

/** The right that opens the record, for buyers and for the seller's people. */
const opens = {
  invoice: { buyer: 'invoices.view', seller: 'customers.documents' },
  quote: { buyer: 'quotes.view', seller: 'customers.documents' },
  return: { buyer: 'returns.view', seller: 'returnDesk.view' },
  case: { buyer: 'cases.view', seller: 'casesDesk.view' },
} as const satisfies Record<Exclude<LinkedKind, 'order' | 'customer'>, { buyer: Permission; seller: Permission }>

const opensRow = (actor: Actor, kind: keyof typeof opens, row: OwnedRow): boolean =>
  actor.companyId === null
    ? reachesCustomer(actor, opens[kind].seller, row.companyId)
    : can(actor, opens[kind].buyer, row)

const named = (kind: LinkedKind, row: OwnedRow, visible: boolean): LinkedRecord => ({
  ...{ kind, id: row.id, label: row.number, companyId: row.companyId, visible },
})

const readers: Readonly<Record<keyof typeof opens, (tx: Tx, id: string) => Promise<OwnedRow | undefined>>> = {
  invoice: (tx, id) => tx.invoices.get(id as InvoiceId),
  quote: (tx, id) => tx.quotes.get(id as QuoteId),
  return: (tx, id) => tx.returns.get(id as ReturnId),
  case: (tx, id) => tx.cases.get(id as CaseId),
}

/** A record by its kind and id, with whether the caller may open it; null when there is none. */
export async function linkedRecord(
  tx: Tx,
  { kind, id }: { kind: LinkedKind; id: string },
  ctx: Context,
): Promise<LinkedRecord | null> {
  if (kind === 'order') {
    const order = await tx.orders.get(id as OrderId)
    const visible = !!order && (seesOrder(ctx, order) || reachesCustomer(ctx.actor, 'orderDesk.view', order.companyId))
    return order ? { kind, id, label: order.number, companyId: order.companyId, visible } : null
  }
  if (kind === 'customer') {
    const company = await tx.companies.get(id as CompanyId)
    const visible =
      !!company && ctx.actor.companyId === null && reachesCustomer(ctx.actor, 'customers.view', company.id)
    return company ? { kind, id, label: company.name, companyId: company.id, visible } : null
  }
  const row = await readers[kind](tx, id)
  return row ? named(kind, row, opensRow(ctx.actor, kind, row)) : null
}
