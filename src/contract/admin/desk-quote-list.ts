import * as z from 'zod/mini'
import type { CompanyId } from '@/domain/ids'
import { idOf } from '../ids'
import { anyOf, listQuery } from '../paging'
import { quoteSorts, quoteStatusSchema, quoteViews } from '../quote-list'
import { date } from '../time'

/** As the list of a customer's own people, over all customers; `q` finds the customer, too. */
export const deskQuoteListQuery = listQuery([...quoteSorts, 'company'], {
  view: z.optional(z.enum(quoteViews)),
  status: anyOf(quoteStatusSchema),
  companyId: anyOf(idOf<CompanyId>()),
  requestedFrom: z.optional(date),
  requestedTo: z.optional(date),
})
export type DeskQuoteListQuery = z.infer<typeof deskQuoteListQuery>
