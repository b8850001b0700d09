import { type InvoiceListQuery, invoiceListQuery } from '@/contract/invoices'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const invoicesSearch = tolerantSearch(invoiceListQuery)

/** What the page shows when its address does not say: what is open, most urgent first. */
export const shownInvoices = (search: InvoiceListQuery) => ({
  ...search,
  view: search.view ?? ('open' as const),
  sort: search.sort ?? ('dueOn' as const),
})
