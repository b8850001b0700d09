import * as z from 'zod/mini'
import { listQuery } from '../paging'

export const customerDocumentViews = ['orders', 'invoices', 'mails'] as const

/** Newest first unless asked otherwise; `at` is the day of the order, the invoice or the mail. */
export const customerDocumentQuery = listQuery(['at', 'number', 'amount'], {
  view: z.optional(z.enum(customerDocumentViews)),
})
export type CustomerDocumentQuery = z.infer<typeof customerDocumentQuery>
