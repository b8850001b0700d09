import * as z from 'zod/mini'
import { type QuoteListQuery, quoteListQuery } from '@/contract/quote-list'
import { idOf } from '@/contract/ids'
import type { OrderId, OrderTemplateId, ProductId, QuoteId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const quotesSearch = tolerantSearch(quoteListQuery)

/** What the page shows when its address does not say. */
export const shownQuotes = (search: QuoteListQuery) => ({ ...search, view: search.view ?? ('all' as const) })

export const quoteFilterKeys = [
  'q',
  'status',
  'requestedFrom',
  'requestedTo',
] as const satisfies readonly (keyof QuoteListQuery)[]

/** Which version the page shows; the newest unless given. */
export const quoteSearch = tolerantSearch(z.object({ version: z.optional(z.int().check(z.minimum(1))) }))

/** What a request begins with. Its schema is written out here: the contract of the page loads with the page. */
export const requestSearch = tolerantSearch(
  z.object({
    from: z.optional(z.enum(['basket', 'list'])),
    orderId: z.optional(idOf<OrderId>()),
    productId: z.optional(idOf<ProductId>()),
    choice: z.optional(z.array(z.string())),
    quantity: z.optional(z.int().check(z.minimum(1))),
    templateId: z.optional(idOf<OrderTemplateId>()),
    quoteId: z.optional(idOf<QuoteId>()),
  }),
)

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const quoteParams = {
  parse: ({ quoteId }: { quoteId: string }): { quoteId: QuoteId } => ({ quoteId: quoteId as QuoteId }),
  stringify: (params: { quoteId: QuoteId }) => params,
}
