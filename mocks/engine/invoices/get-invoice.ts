import type { AllowedAction } from '@/contract/action'
import type { DiscountedInvoice } from '@/domain/billing/discount'
import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { ArchiveId, InvoiceId } from '@/domain/ids'
import { claimsOf } from '@/domain/invoices/claims'
import { openAmount } from '@/domain/invoices/status'
import { can } from '@/domain/permissions/can'
import type { EarningMethod } from '@/domain/settings/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { DisputeRow } from '@mocks/store/rows/disputes'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import { discountMethods } from '../billing/earned-by'
import { payableOf, sellersToday } from '../billing/payable'
import type { Context } from '../context'
import { mayOpen } from '../documents/archive-rights'
import { archiveId } from '../documents/archived-row'
import { mayReadDispute } from '../disputes/dispute-record'
import { loadOrder, type OrderRecord, seesOrder } from '../orders/order-record'
import { type ListedInvoice, listedInvoice } from './list-invoices'
import { payerAction } from './payer-action'
import { type Settlement, settlementsOf } from './settlements'

export type InvoiceRecord = ListedInvoice & {
  company: CompanyRow
  /** The order it bills, with what hangs on it; null for what was billed without one. */
  record: OrderRecord | null
  /** Whether the caller may open the order. */
  orderVisible: boolean
  settlements: Settlement[]
  /** What can be paid now, in minor units. */
  payable: number
  /** Days of the reader, and of the seller, who decides about discounts. */
  today: IsoDate
  sellersToday: IsoDate
  pay: AllowedAction<'pay'>
  dispute: AllowedAction<'dispute'>
  disputes: DisputeRow[]
  archiveId: ArchiveId | null
  discountBy: readonly EarningMethod[]
}

/** The invoice of an order is a document of the order, any other stands for itself. */
const archivedAs = ({ invoice, documentId }: ListedInvoice): ArchiveId =>
  documentId === null ? archiveId('invoice', invoice.id) : archiveId('document', documentId)

/** INV-01, INV-18: an invoice the caller may see; any other is as unknown as one that never was. */
export async function getInvoice(tx: Tx, id: InvoiceId, ctx: Context): Promise<Result<InvoiceRecord>> {
  const invoice = await tx.invoices.get(id)
  if (!invoice || !can(ctx.actor, 'invoices.view', invoice)) return refuse('resource/not-found')
  const company = await tx.companies.require(invoice.companyId)
  const order = invoice.orderId === null ? undefined : await tx.orders.get(invoice.orderId)
  const listed = await listedInvoice(tx, invoice, ctx)
  const mayRead = mayOpen(ctx.actor, 'invoice', invoice)
  return ok({
    ...listed,
    archiveId: mayRead ? archivedAs(listed) : null,
    company,
    discountBy: await discountMethods(tx),
    record: order ? await loadOrder(tx, order, true, can(ctx.actor, 'invoices.preview', invoice)) : null,
    orderVisible: order !== undefined && seesOrder(ctx, order),
    settlements: await settlementsOf(tx, invoice),
    payable: payableOf(invoice),
    today: dateIn(company.timeZone, ctx.clock.now()),
    sellersToday: sellersToday(ctx),
    pay: await payerAction(tx, 'pay', invoice, ctx),
    dispute: await payerAction(tx, 'dispute', invoice, ctx),
    disputes: (await tx.disputes.by('invoiceId', id))
      .filter((row) => mayReadDispute(ctx, row))
      .toSorted((a, b) => b.openedAt - a.openedAt),
  })
}

/** An invoice as the rules of early payment look at it. */
export const discounted = (invoice: InvoiceRow): DiscountedInvoice => ({
  total: invoice.total,
  payable: payableOf(invoice),
  open: openAmount(invoice) - claimsOf(invoice).disputed,
  discountTaken: invoice.discountTaken,
  discount: invoice.discount,
})
