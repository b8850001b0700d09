import { query } from '@/api/query'
import { type InvoiceListQuery, listInvoices } from '@/contract/invoices'

export const invoiceQueries = {
  list: (list: InvoiceListQuery) => query(listInvoices, { query: list }),
}
