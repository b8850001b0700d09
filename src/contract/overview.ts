import * as z from 'zod/mini'
import { authorizationSummary } from './authorizations'
import { endpoint } from './endpoint'
import { invoiceSummary } from './invoices'
import { moneySchema } from './money'
import { orderSummary } from './order-list'
import { accountSettings } from './account-settings'
import { named } from './schema'
import { instant } from './time'

/** A part is null when the caller may not see it. */
export const overview = named(
  'Overview',
  z.object({
    needs: z.array(
      z.object({
        kind: z.enum(['openOrders', 'backorders', 'overdueInvoices', 'dueSoonInvoices', 'onHoldOrders']),
        count: z.int(),
        /** Amount behind the count, where there is one. */
        amount: z.nullable(moneySchema),
        /** Days since the oldest, or until the nearest. */
        days: z.nullable(z.int()),
      }),
    ),
    recentOrders: z.nullable(z.object({ rows: z.array(orderSummary), total: z.int() })),
    recentInvoices: z.nullable(z.object({ rows: z.array(invoiceSummary), total: z.int(), open: z.int() })),
    /** NAV-08: orders that wait for this person's decision, oldest first. Null for people who may not decide. */
    authorizations: z.nullable(z.object({ rows: z.array(authorizationSummary), total: z.int() })),
    account: z.nullable(
      z.object({
        balance: moneySchema,
        /** Credits and deposits not applied to an invoice: the balance is already less by them. */
        unapplied: moneySchema,
        overdue: moneySchema,
        notDue: moneySchema,
        /** Held back by disputes: part of the balance. */
        disputed: moneySchema,
        ordered: moneySchema,
        /** Set aside for orders that wait for an authorization; the ERP does not know of it. */
        reserved: moneySchema,
        /** Null: no limit is defined, which is not the same as zero. */
        creditLimit: z.nullable(moneySchema),
        available: z.nullable(moneySchema),
        aging: z.array(
          z.object({ bucket: z.enum(['current', 'to30', 'to60', 'to90', 'over90']), amount: moneySchema }),
        ),
        asOf: instant,
      }),
    ),
    settings: accountSettings,
    salesContact: z.object({ name: z.string(), email: z.string(), phone: z.string() }),
  }),
)
export type Overview = z.infer<typeof overview>

export const getOverview = endpoint({
  id: 'getOverview',
  resource: 'overview',
  method: 'GET',
  path: '/overview',
  summary: 'What needs attention, recent orders and invoices, balances, and the settings strip',
  access: 'overview.view',
  responses: { 200: overview },
})
