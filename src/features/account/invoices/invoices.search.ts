import { invoiceListQuery } from '@/contract/invoices'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const invoicesSearch = tolerantSearch(invoiceListQuery)
