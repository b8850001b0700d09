import { query } from '@/api/query'
import type { InvoiceListQuery } from '@/contract/invoice-list'
import { listInvoices } from '@/contract/invoices'

export const invoiceQueries = {
  list: (list: InvoiceListQuery) => query(listInvoices, { query: list }),
}
