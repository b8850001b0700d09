import { type InvoiceListQuery, invoiceListQuery } from '@/contract/invoice-list'
import type { InvoiceId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const invoicesSearch = tolerantSearch(invoiceListQuery)

/** What the page shows when its address does not say: what is open, most urgent first. */
export const shownInvoices = (search: InvoiceListQuery) => ({
  ...search,
  view: search.view ?? ('open' as const),
  sort: search.sort ?? ('dueOn' as const),
})

/** The search fields that narrow the list, and that "clear filters" takes away. */
export const invoiceFilterKeys = [
  'q',
  'issuedFrom',
  'issuedTo',
  'dueFrom',
  'dueTo',
  'totalFrom',
  'totalTo',
  'currency',
  'branchId',
] as const satisfies readonly (keyof InvoiceListQuery)[]

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const invoiceParams = {
  parse: ({ invoiceId }: { invoiceId: string }): { invoiceId: InvoiceId } => ({ invoiceId: invoiceId as InvoiceId }),
  stringify: (params: { invoiceId: InvoiceId }) => params,
}
