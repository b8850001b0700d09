import * as z from 'zod/mini'
import type { CompanyId, OrderId } from '@/domain/ids'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { pageOf } from '../paging'
import { quoteSummary } from '../quotes'
import { named } from '../schema'
import { instant } from '../time'
import { deskQuoteListQuery } from './desk-quote-list'

export const deskQuoteSummary = named(
  'DeskQuoteSummary',
  z.extend(quoteSummary, {
    company: z.object({ id: idOf<CompanyId>(), name: z.string() }),
    /** Whose turn it is; null once nothing is left to negotiate. */
    turn: z.nullable(z.enum(['buyer', 'seller'])),
    /** When the newest version was sent: since then the other side has been waiting. */
    since: instant,
    /** What it became. */
    order: z.nullable(z.object({ id: idOf<OrderId>(), number: z.string() })),
  }),
)
export type DeskQuoteSummary = z.infer<typeof deskQuoteSummary>

export const listDeskQuotes = endpoint({
  id: 'listDeskQuotes',
  resource: 'quotes',
  method: 'GET',
  path: '/admin/quotes',
  summary: 'Quotes of every customer the caller reaches, among their documents',
  access: 'customers.documents',
  query: deskQuoteListQuery,
  responses: {
    200: pageOf(deskQuoteSummary, {
      views: z.object({ ready: z.int(), waiting: z.int(), closed: z.int(), all: z.int() }),
      /** Customers there are quotes of, for the filter. */
      companies: z.array(z.object({ id: idOf<CompanyId>(), name: z.string() })),
    }),
  },
})
