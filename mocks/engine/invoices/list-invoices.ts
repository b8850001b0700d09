import type { AllowedAction } from '@/contract/action'
import type { InvoiceListQuery, invoiceViews } from '@/contract/invoices'
import { addDays, dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { DocumentId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import { can } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { InvoiceSearch, InvoiceSort, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { chosen } from '../orders/order-filter'
import { type Order, pageBounds, type Paged, sortOrder } from '../paging'
import { ownCompany, reachOf } from '../reach'
import { returnsOfInvoice } from '../returns/return-eligibility'
import { viewerOf } from '../viewer'

type View = (typeof invoiceViews)[number]
export type ListedInvoice = {
  invoice: InvoiceRow
  documentId: DocumentId | null
  /** ADM-20: the last day on which something of it may be returned, and whether the caller may ask. */
  returns: { until: IsoDate | null; action: AllowedAction<'requestReturn'> }
}
export type InvoiceList = Paged<ListedInvoice> & { views: Record<View, number>; totals: Money[]; today: IsoDate }

const views = ['open', 'overdue', 'paid', 'all'] as const satisfies readonly View[]

/** Days ahead in which an invoice counts as due soon. */
export const dueSoonDays = 7

const viewFilter = (view: View, today: IsoDate): InvoiceSearch => {
  if (view === 'open') return { paid: false }
  if (view === 'overdue') return { overdueOn: today }
  return view === 'paid' ? { paid: true } : {}
}

export const inInvoiceView = (filter: InvoiceSearch, view: View, today: IsoDate): InvoiceSearch => ({
  ...filter,
  ...viewFilter(view, today),
})

/** Newest first unless asked otherwise; an order by amounts would rank them for people who may not see prices. */
const invoiceSort = (sort: InvoiceListQuery['sort'], seesPrices: boolean): Order<InvoiceSort> => {
  const order: Order<InvoiceSort> = sortOrder(sort, '-issuedOn')
  const byAmount = order.field === 'total' || order.field === 'open'
  return byAmount && !seesPrices ? { field: 'issuedOn', descending: true } : order
}

/** With its document, by which it can be shown and printed; none for people who may not preview it (ACC-20). */
export const listedInvoice = async (tx: Tx, invoice: InvoiceRow, ctx: Context): Promise<ListedInvoice> => {
  const returns = await returnsOfInvoice(tx, invoice, ctx)
  if (!can(ctx.actor, 'invoices.preview', invoice)) return { invoice, documentId: null, returns }
  const documents = await tx.documents.by('orderId', invoice.orderId)
  const documentId = documents.find(({ invoiceId }) => invoiceId === invoice.id)?.id ?? null
  return { invoice, documentId, returns }
}

/** INV-01, INV-07: the invoices the caller may see, open and paid, whatever the origin of the order. */
export async function listInvoices(tx: Tx, query: InvoiceListQuery, ctx: Context): Promise<Result<InvoiceList>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const { prices } = viewerOf(ctx)
  const today = dateIn(company.value.timeZone, ctx.clock.now())
  const filter: InvoiceSearch = {
    statuses: chosen(query.status),
    text: query.q,
    ...reachOf(ctx.actor, 'invoices.view'),
  }
  const { field, descending } = invoiceSort(query.sort, prices)
  const { page, pageSize, offset } = pageBounds(query)

  const [found, counts] = await Promise.all([
    tx.search.invoices(inInvoiceView(filter, query.view ?? 'all', today), field, descending, offset, pageSize),
    tx.search.countInvoices(views.map((view) => inInvoiceView(filter, view, today))),
  ])
  const [open = 0, overdue = 0, paid = 0, all = 0] = counts
  const rows = await Promise.all(found.ids.map(async (id) => listedInvoice(tx, await tx.invoices.require(id), ctx)))
  const totals = prices ? found.openTotals : []
  return ok({ rows, page, pageSize, total: found.total, views: { open, overdue, paid, all }, totals, today })
}

/** Open and due within the next days, today included. */
export const dueSoonFilter = (today: IsoDate): InvoiceSearch => ({
  paid: false,
  dueFrom: today,
  dueTo: addDays(today, dueSoonDays),
})
