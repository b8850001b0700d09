import { query } from '@/api/query'
import { getInvoice } from '@/contract/invoice-detail'
import type { InvoiceId } from '@/domain/ids'

export const invoiceDetail = (invoiceId: InvoiceId) => query(getInvoice, { params: { invoiceId } })
