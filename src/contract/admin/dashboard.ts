import * as z from 'zod/mini'
import type { CompanyId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { currency, moneySchema } from '../money'
import { named } from '../schema'
import { date, instant } from '../time'

/** ADM-01. A part is null when the viewer may not open what is behind it. */
export const dashboard = named(
  'Dashboard',
  z.object({
    needs: z.array(
      z.object({
        kind: z.enum([
          'ordersFailed',
          'ordersNotInErp',
          'backorders',
          'authorizationsStuck',
          'registrations',
          'jobsFailed',
          'rowsFailed',
          'jobsOverdue',
          'jobsOff',
          'customersPastDue',
          'productsUntranslated',
          'productConflicts',
          'mailsUntranslated',
          'categoriesUntranslated',
          'brandingUntranslated',
        ]),
        count: z.int(),
        /** When the oldest of them came up. */
        since: z.nullable(instant),
        /** The last day counted, where the list behind has to be told. */
        until: z.nullable(date),
      }),
    ),
    /** INV-22: who owes most past the due date, each in its own currency. */
    pastDue: z.nullable(
      z.array(
        z.object({
          id: idOf<CompanyId>(),
          name: z.string(),
          amount: moneySchema,
          invoices: z.int(),
          since: z.nullable(date),
        }),
      ),
    ),
    sales: z.nullable(
      z.object({
        /** Everything below converted into this currency. */
        currency,
        /** Rates of the ERP's table used for the conversion, and their date. */
        ratesOn: date,
        today: z.object({ orders: z.int(), value: moneySchema }),
        last30: z.object({ orders: z.int(), value: moneySchema, previousOrders: z.int(), previousValue: moneySchema }),
        /** One point for each of the last 30 days, oldest first. */
        byDay: z.array(z.object({ on: date, orders: z.int(), value: moneySchema })),
        topCompanies: z.array(
          z.object({ id: idOf<CompanyId>(), name: z.string(), orders: z.int(), value: moneySchema }),
        ),
        topProducts: z.array(z.object({ sku: z.string(), name: z.string(), quantity: z.int(), value: moneySchema })),
      }),
    ),
    erp: z.object({ reachable: z.boolean(), latencyMs: z.int(), checkedAt: instant }),
  }),
)
export type Dashboard = z.infer<typeof dashboard>

export const getDashboard = endpoint({
  id: 'getDashboard',
  resource: 'dashboard',
  method: 'GET',
  path: '/admin/dashboard',
  summary: 'What needs action, then sales of the last 30 days',
  access: 'dashboard.view',
  responses: { 200: dashboard },
})
