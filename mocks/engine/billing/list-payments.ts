import type { PaymentListQuery } from '@/contract/payment-list'
import type { PaymentId } from '@/domain/ids'
import { can, holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { CreditRow, PaymentAllocationRow, PaymentRow } from '@mocks/store/rows/billing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'
import { prepaidOrderOf } from './prepaid-order'

export type ListedPayment = { payment: PaymentRow; parts: PaymentAllocationRow[] }
export type PaymentRecord = ListedPayment & {
  company: CompanyRow
  invoices: Map<string, InvoiceRow>
  credits: Map<string, CreditRow>
  deposit: CreditRow | undefined
  /** The order that was paid with it. */
  prepaidOrder: OrderRow | null
}

/** Payments are nothing but amounts: who may not see prices has none. */
const maySee = (ctx: Context): boolean => holds(ctx.actor, 'prices.view')

/** INV-08: payments of the company that the caller may see, newest first. */
export async function listPayments(
  tx: Tx,
  query: PaymentListQuery,
  ctx: Context,
): Promise<Result<Paged<ListedPayment>>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  if (!maySee(ctx)) return ok(pageOfRows([], query))
  const rows: (ListedPayment & { id: string })[] = []
  for (const payment of await tx.payments.by('companyId', company.value.id)) {
    if (!can(ctx.actor, 'invoices.view', payment)) continue
    if (query.state && !query.state.includes(payment.state)) continue
    if (query.method && !query.method.includes(payment.method)) continue
    const parts = await tx.paymentAllocations.by('paymentId', payment.id)
    const text = [payment.number, payment.erpNumber, payment.madeBy, ...parts.map((part) => part.invoiceNumber)]
    if (query.q && !containsWords(text.join(' '), query.q)) continue
    rows.push({ id: payment.id, payment, parts })
  }
  const { field, descending } = sortOrder(query.sort, '-madeAt')
  return ok(pageOfRows(rows.toSorted(byValue(({ payment }) => payment[field], descending, ctx.locale)), query))
}

/** A payment with all its receipt says. */
export async function getPayment(tx: Tx, id: PaymentId, ctx: Context): Promise<Result<PaymentRecord>> {
  const payment = await tx.payments.get(id)
  if (!payment || !maySee(ctx) || !can(ctx.actor, 'invoices.view', payment)) return refuse('resource/not-found')
  return ok(await paymentRecord(tx, payment))
}

export async function paymentRecord(tx: Tx, payment: PaymentRow): Promise<PaymentRecord> {
  const parts = (await tx.paymentAllocations.by('paymentId', payment.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const invoices = await Promise.all(parts.map(({ invoiceId }) => tx.invoices.require(invoiceId)))
  const ids = parts.flatMap(({ creditId }) => (creditId === null ? [] : [creditId]))
  const credits = await Promise.all(ids.map((creditId) => tx.credits.require(creditId)))
  return {
    payment,
    parts,
    company: await tx.companies.require(payment.companyId),
    invoices: new Map(invoices.map((invoice) => [invoice.id, invoice])),
    credits: new Map(credits.map((credit) => [credit.id, credit])),
    deposit: await tx.credits.one('paymentId', payment.id),
    prepaidOrder: await prepaidOrderOf(tx, payment),
  }
}
