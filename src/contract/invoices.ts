import * as z from 'zod/mini'
import type { DocumentId, InvoiceId, OrderId } from '@/domain/ids'
import { invoiceStatuses } from '@/domain/orders/vocabulary'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { moneySchema } from './money'
import { anyOf, listQuery, pageOf } from './paging'
import { named } from './schema'
import { date } from './time'

export const invoiceStatus = named('InvoiceStatus', z.enum(invoiceStatuses))

export const invoiceSummary = named(
  'InvoiceSummary',
  z.object({
    id: idOf<InvoiceId>(),
    number: z.string(),
    orderId: idOf<OrderId>(),
    orderNumber: z.string(),
    issuedOn: date,
    dueOn: date,
    /** Open amount decides; overdue is a second, derived fact, also for partly paid invoices. */
    status: invoiceStatus,
    overdue: z.boolean(),
    dueSoon: z.boolean(),
    /** Days until due; negative when late. */
    dueInDays: z.int(),
    total: z.nullable(moneySchema),
    open: z.nullable(moneySchema),
    documentId: z.nullable(idOf<DocumentId>()),
    /** ADM-20: the last day on which something of it may be returned, or could be. Null where no window runs. */
    returnUntil: z.nullable(date),
    allowedActions: allowedActions(['requestReturn']),
  }),
)
export type InvoiceSummary = z.infer<typeof invoiceSummary>

export const invoiceViews = ['open', 'overdue', 'paid', 'all'] as const
export const invoiceListQuery = listQuery(['issuedOn', 'dueOn', 'number', 'total', 'open'], {
  view: z.optional(z.enum(invoiceViews)),
  status: anyOf(invoiceStatus),
})
export type InvoiceListQuery = z.infer<typeof invoiceListQuery>

export const listInvoices = endpoint({
  id: 'listInvoices',
  resource: 'invoices',
  method: 'GET',
  path: '/invoices',
  summary: 'Invoices of the company, whatever the origin of the order',
  access: 'invoices.view',
  query: invoiceListQuery,
  responses: {
    200: pageOf(invoiceSummary, {
      views: z.object({ open: z.int(), overdue: z.int(), paid: z.int(), all: z.int() }),
      /** Open amounts of all matching rows, one for each currency. */
      totals: z.array(moneySchema),
    }),
  },
})
