import type { QuoteListQuery, quoteViews } from '@/contract/quote-list'
import { endOfDay, startOfDay } from '@/domain/calendar'
import type { Instant, TimeZone } from '@/domain/clock'
import type { QuoteStatus } from '@/domain/quotes/vocabulary'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { unreadOf } from '../messages/thread'
import { type Products, productsOf } from '../orders/order-record'
import { containsWords, type Paged, pageOfRows } from '../paging'
import { newestOf, productIdsOf, statusOf } from './quote-record'

export type ListedQuote = { quote: QuoteRow; status: QuoteStatus }
/** With the messages of the other side that the reader has not seen. */
export type Unread<Row> = Row & { unread: number }

/** A row with how many messages its reader has not seen. */
export const withUnread = async <Row extends ListedQuote>(tx: Tx, row: Row, ctx: Context): Promise<Unread<Row>> => ({
  ...row,
  unread: await unreadOf(tx, { type: 'quote', id: row.quote.id }, ctx),
})
type View = (typeof quoteViews)[number]
export type QuoteList<Row extends ListedQuote = ListedQuote> = Paged<Row> & { views: Record<View, number> }
type Filters = Pick<QuoteListQuery, 'q' | 'status' | 'view' | 'page' | 'pageSize' | 'requestedFrom' | 'requestedTo'>

const statusesOf: Record<View, readonly QuoteStatus[] | null> = {
  ready: ['offered'],
  waiting: ['requested', 'inReview'],
  closed: ['expired', 'ordered', 'declined', 'withdrawn'],
  all: null,
}
const inView = ({ status }: ListedQuote, view: View): boolean => statusesOf[view]?.includes(status) ?? true

export const withStatus =
  (now: Instant) =>
  (quote: QuoteRow): ListedQuote => ({ quote, status: statusOf(quote, now) })

/** Of some quotes those that match. `moreWords` are found besides a quote's own. */
export async function foundQuotes(
  tx: Tx,
  quotes: readonly QuoteRow[],
  query: Filters,
  zone: TimeZone,
  moreWords: (quote: QuoteRow) => string = () => '',
): Promise<QuoteRow[]> {
  const ids = quotes.flatMap((quote) => productIdsOf(newestOf(quote).lines))
  const products = await productsOf(tx, ids)
  return quotes.filter((quote) => matches(quote, query, products, zone, moreWords(quote)))
}

function matches(quote: QuoteRow, query: Filters, products: Products, zone: TimeZone, more: string): boolean {
  const { q, requestedFrom, requestedTo } = query
  if (requestedFrom !== undefined && quote.requestedAt < startOfDay(requestedFrom, zone)) return false
  if (requestedTo !== undefined && quote.requestedAt >= endOfDay(requestedTo, zone)) return false
  if (!q) return true
  const { lines } = newestOf(quote)
  const goods = productIdsOf(lines).flatMap((id) => products.get(id) ?? [])
  const words = goods.flatMap(({ sku, name }) => [sku, name.en, name.pl, name.ar])
  return containsWords(
    [quote.number, quote.subject, quote.requestedBy, more, ...words, ...lines.map(({ text }) => text)].join(' '),
    q,
  )
}

/** A page of the quotes that were found, in an order, with how many are in each view. */
export function pageOfQuotes<Row extends ListedQuote>(
  all: readonly Row[],
  query: Filters,
  order: (a: Row, b: Row) => number,
): QuoteList<Row> {
  const found = all.filter(({ status }) => !query.status?.length || query.status.includes(status))
  const rows = found.filter((row) => inView(row, query.view ?? 'all')).toSorted(order)
  const count = (view: View): number => found.filter((row) => inView(row, view)).length
  return {
    ...pageOfRows(rows, query),
    views: { ready: count('ready'), waiting: count('waiting'), closed: count('closed'), all: found.length },
  }
}

/** What rows are sorted by; a total only where the seller has offered one. */
export const sortValue = (quote: QuoteRow, field: 'requestedAt' | 'number' | 'subject' | 'validUntil' | 'total') => {
  if (field === 'validUntil') return newestOf(quote).validUntil
  if (field === 'total') return newestOf(quote).side === 'seller' ? newestOf(quote).total : null
  return quote[field]
}
