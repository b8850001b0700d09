import * as z from 'zod/mini'
import type { BranchId, DocumentId, InvoiceId, OrderId, SubscriptionId } from '@/domain/ids'
import { invoiceStatuses } from '@/domain/orders/vocabulary'
import { allowedActions } from './action'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { currency, moneySchema } from './money'
import { invoiceListQuery } from './invoice-list'
import { pageOf } from './paging'
import { named } from './schema'
import { date } from './time'

export const invoiceStatus = named('InvoiceStatus', z.enum(invoiceStatuses))

export const invoiceSummary = named(
  'InvoiceSummary',
  z.object({
    id: idOf<InvoiceId>(),
    number: z.string(),
    /** Both null for what was billed without an order. */
    orderId: z.nullable(idOf<OrderId>()),
    orderNumber: z.nullable(z.string()),
    /** What it bills, when that is a subscription. */
    subscriptionId: z.nullable(idOf<SubscriptionId>()),
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
    /** Of it, held back by disputes. */
    disputed: z.nullable(moneySchema),
    documentId: z.nullable(idOf<DocumentId>()),
    /** ADM-20: the last day on which something of it may be returned, or could be. Null where no window runs. */
    returnUntil: z.nullable(date),
    allowedActions: allowedActions(['requestReturn']),
  }),
)
export type InvoiceSummary = z.infer<typeof invoiceSummary>

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
      views: z.object({ open: z.int(), overdue: z.int(), dueSoon: z.int(), paid: z.int(), all: z.int() }),
      /** Branches and currencies the caller's invoices can have, for the filters. */
      choices: z.object({
        branches: z.array(z.object({ id: idOf<BranchId>(), name: z.string() })),
        currencies: z.array(currency),
      }),
      /** Open amounts of all matching rows, one for each currency. */
      totals: z.array(moneySchema),
    }),
  },
})
