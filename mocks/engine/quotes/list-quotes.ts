import type { QuoteListQuery } from '@/contract/quote-list'
import { can } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, sortOrder } from '../paging'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import {
  foundQuotes,
  type ListedQuote,
  pageOfQuotes,
  type QuoteList,
  sortValue,
  type Unread,
  withStatus,
  withUnread,
} from './found-quotes'

/** QUO-02: the quotes the caller may see, newest first. */
export async function listQuotes(
  tx: Tx,
  query: QuoteListQuery,
  ctx: Context,
): Promise<Result<QuoteList<Unread<ListedQuote>>>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const visible = (await tx.quotes.by('companyId', company.value.id)).filter((quote) =>
    can(ctx.actor, 'quotes.view', quote),
  )
  const found = (await foundQuotes(tx, visible, query, company.value.timeZone)).map(withStatus(ctx.clock.now()))
  const page = pageOfQuotes(found, query, orderOf(query, ctx))
  return ok({ ...page, rows: await Promise.all(page.rows.map((row) => withUnread(tx, row, ctx))) })
}

/** The order of totals would rank quotes for people who may not see prices. */
const orderOf = (query: QuoteListQuery, ctx: Context) => {
  const { field, descending } = sortOrder(query.sort, '-requestedAt')
  const shown = field === 'total' && !viewerOf(ctx).prices ? 'requestedAt' : field
  return (a: ListedQuote, b: ListedQuote): number =>
    byValue((row: QuoteRow) => sortValue(row, shown), descending, ctx.locale)(a.quote, b.quote)
}
