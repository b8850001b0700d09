import type { QuoteListQuery, quoteViews } from '@/contract/quote-list'
import { endOfDay, startOfDay } from '@/domain/calendar'
import type { TimeZone } from '@/domain/clock'
import { can } from '@/domain/permissions/can'
import type { QuoteStatus } from '@/domain/quotes/vocabulary'
import { type Result, ok } from '@/domain/result'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Products, productsOf } from '../orders/order-record'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import { newestOf, statusOf } from './quote-record'

export type ListedQuote = { quote: QuoteRow; status: QuoteStatus }
type View = (typeof quoteViews)[number]
export type QuoteList = Paged<ListedQuote> & { views: Record<View, number> }

const statusesOf: Record<View, readonly QuoteStatus[] | null> = {
  ready: ['offered'],
  waiting: ['requested', 'inReview'],
  closed: ['expired', 'ordered', 'declined', 'withdrawn'],
  all: null,
}
const inView = ({ status }: ListedQuote, view: View): boolean => statusesOf[view]?.includes(status) ?? true

/** QUO-02: the quotes the caller may see, newest first. */
export async function listQuotes(tx: Tx, query: QuoteListQuery, ctx: Context): Promise<Result<QuoteList>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const now = ctx.clock.now()
  const visible = (await tx.quotes.by('companyId', company.value.id)).filter((quote) =>
    can(ctx.actor, 'quotes.view', quote),
  )
  const products = await productsOf(
    tx,
    visible.flatMap((quote) => newestOf(quote).lines.map(({ productId }) => productId)),
  )
  const found = visible
    .filter((quote) => matches(quote, query, products, company.value.timeZone))
    .map((quote) => ({ quote, status: statusOf(quote, now) }))
    .filter(({ status }) => !query.status?.length || query.status.includes(status))
  const rows = found.filter((row) => inView(row, query.view ?? 'all')).toSorted(orderOf(query, ctx))
  const count = (view: View): number => found.filter((row) => inView(row, view)).length
  return ok({
    ...pageOfRows(rows, query),
    views: { ready: count('ready'), waiting: count('waiting'), closed: count('closed'), all: found.length },
  })
}

function matches(quote: QuoteRow, query: QuoteListQuery, products: Products, zone: TimeZone): boolean {
  const { q, requestedFrom, requestedTo } = query
  if (requestedFrom !== undefined && quote.requestedAt < startOfDay(requestedFrom, zone)) return false
  if (requestedTo !== undefined && quote.requestedAt >= endOfDay(requestedTo, zone)) return false
  if (!q) return true
  const goods = newestOf(quote).lines.flatMap(({ productId }) => products.get(productId) ?? [])
  const words = goods.flatMap(({ sku, name }) => [sku, name.en, name.pl, name.ar])
  return containsWords([quote.number, quote.subject, quote.requestedBy, ...words].join(' '), q)
}

/** The order of totals would rank quotes for people who may not see prices. */
const orderOf = (query: QuoteListQuery, ctx: Context) => {
  const { field, descending } = sortOrder(query.sort, '-requestedAt')
  const shown = field === 'total' && !viewerOf(ctx).prices ? 'requestedAt' : field
  return (a: ListedQuote, b: ListedQuote): number =>
    byValue((row: QuoteRow) => sortValue(row, shown), descending, ctx.locale)(a.quote, b.quote)
}

const sortValue = (quote: QuoteRow, field: 'requestedAt' | 'number' | 'subject' | 'validUntil' | 'total') => {
  if (field === 'validUntil') return newestOf(quote).validUntil
  if (field === 'total') return newestOf(quote).side === 'seller' ? newestOf(quote).total : null
  return quote[field]
}
