import type { AllowedAction } from '@/contract/action'
import type { InvoiceListQuery, invoiceViews } from '@/contract/invoice-list'
import { addDays, dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { BranchId, DocumentId } from '@/domain/ids'
import { currencies, type Currency, type Money } from '@/domain/money'
import { can } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
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
export type InvoiceList = Paged<ListedInvoice> & {
  views: Record<View, number>
  totals: Money[]
  choices: { branches: { id: BranchId; name: string }[]; currencies: Currency[] }
  today: IsoDate
}

const views = ['open', 'overdue', 'dueSoon', 'paid', 'all'] as const satisfies readonly View[]

/** Days ahead in which an invoice counts as due soon. */
export const dueSoonDays = 7

const viewFilter = (view: View, today: IsoDate): InvoiceSearch => {
  if (view === 'open') return { paid: false }
  if (view === 'overdue') return { overdueOn: today }
  if (view === 'dueSoon') return dueSoonFilter(today)
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
  if (invoice.orderId === null || !can(ctx.actor, 'invoices.preview', invoice))
    return { invoice, documentId: null, returns }
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
  const filter = { ...invoiceFilter(query, prices), ...reachOf(ctx.actor, 'invoices.view') }
  const { field, descending } = invoiceSort(query.sort, prices)
  const { page, pageSize, offset } = pageBounds(query)

  const [found, counts] = await Promise.all([
    tx.search.invoices(inInvoiceView(filter, query.view ?? 'all', today), field, descending, offset, pageSize),
    tx.search.countInvoices(views.map((view) => inInvoiceView(filter, view, today))),
  ])
  const [open = 0, overdue = 0, dueSoon = 0, paid = 0, all = 0] = counts
  const rows = await Promise.all(found.ids.map(async (id) => listedInvoice(tx, await tx.invoices.require(id), ctx)))
  const totals = prices ? found.openTotals : []
  return ok({
    ...{ rows, page, pageSize, totals, today, total: found.total },
    views: { open, overdue, dueSoon, paid, all },
    choices: await choicesFor(tx, company.value, ctx),
  })
}

/** Everything but the view. Totals cannot be searched by people who may not see prices: the answer would tell them. */
const invoiceFilter = (query: InvoiceListQuery, prices: boolean): InvoiceSearch => ({
  statuses: chosen(query.status),
  text: query.q,
  issuedFrom: query.issuedFrom,
  issuedTo: query.issuedTo,
  dueFrom: query.dueFrom,
  dueTo: query.dueTo,
  totalFrom: prices ? query.totalFrom : undefined,
  totalTo: prices ? query.totalTo : undefined,
  currencies: query.currency && [query.currency],
  inBranchIds: query.branchId && [query.branchId],
})

/** What there is to filter by: the branches within reach, and the currencies the company is invoiced in. */
async function choicesFor(tx: Tx, company: CompanyRow, ctx: Context): Promise<InvoiceList['choices']> {
  const scope = ctx.actor.grants['invoices.view']
  const branches = (await tx.branches.by('companyId', company.id)).filter(
    ({ id }) => scope === 'company' || (scope === 'branch' && ctx.actor.branchReach.includes(id)),
  )
  const filters = currencies.map((each) => ({ companyIds: [company.id], currencies: [each] }))
  const counts = await tx.search.countInvoices(filters)
  return {
    branches: branches
      .map(({ id, name }) => ({ id, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, company.locale)),
    currencies: currencies.filter((_, at) => (counts[at] ?? 0) > 0),
  }
}

/** Something is open and due within the next days, today included; what is disputed is not. */
export const dueSoonFilter = (today: IsoDate): InvoiceSearch => ({
  paid: false,
  claimedFrom: today,
  claimedTo: addDays(today, dueSoonDays),
})
