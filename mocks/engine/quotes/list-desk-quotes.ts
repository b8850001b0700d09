import type { DeskQuoteListQuery } from '@/contract/admin/desk-quote-list'
import type { CompanyId, QuoteId } from '@/domain/ids'
import { money } from '@/domain/money'
import { convert } from '@/domain/money/convert'
import { type Result, ok } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { erpRates } from '../erp-rates'
import { byValue, sortOrder } from '../paging'
import { reachesCustomer } from '../reach'
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

export type ListedDeskQuote = ListedQuote & { id: QuoteId; company: CompanyRow }
export type DeskQuoteList = QuoteList<Unread<ListedDeskQuote> & { order: OrderRow | null }> & {
  companies: CompanyRow[]
}

/** ADM-11, QUO-02: quotes of every customer whose documents the reader may see; days are those where the reader is. */
export async function listDeskQuotes(tx: Tx, query: DeskQuoteListQuery, ctx: Context): Promise<Result<DeskQuoteList>> {
  const { timeZone } = await tx.users.require(ctx.actor.userId)
  const reached = (await tx.companies.all()).filter(({ id }) => reachesCustomer(ctx.actor, 'customers.documents', id))
  const known = new Map<CompanyId, CompanyRow>(reached.map((company) => [company.id, company]))
  const companyOf = (id: CompanyId): CompanyRow => {
    const company = known.get(id)
    if (!company) throw new Error('A quote of a customer out of reach')
    return company
  }
  const visible = (await tx.quotes.all()).filter(({ companyId }) => known.has(companyId))
  const chosen = visible.filter(({ companyId }) => !query.companyId?.length || query.companyId.includes(companyId))
  const wordsOf = ({ companyId }: { companyId: CompanyId }): string => {
    const { name, customerNumber } = companyOf(companyId)
    return `${name} ${customerNumber}`
  }
  const all = (await foundQuotes(tx, chosen, query, timeZone, wordsOf))
    .map(withStatus(ctx.clock.now()))
    .map((row) => ({ ...row, id: row.quote.id, company: companyOf(row.quote.companyId) }))
  const { field, descending } = sortOrder(query.sort, '-requestedAt')
  const { rates } = await erpRates(tx)
  const valueOf = ({ quote, company }: ListedDeskQuote) => {
    if (field === 'company') return company.name
    const value = sortValue(quote, field)
    // Amounts of different currencies are ranked in euro.
    return field === 'total' && typeof value === 'number'
      ? (convert(money(value, quote.currency), 'EUR', rates)?.amount ?? 0)
      : value
  }
  const page = pageOfQuotes(all, query, byValue(valueOf, descending, ctx.locale))
  const withOrder = async (row: ListedDeskQuote) => ({
    ...(await withUnread(tx, row, ctx)),
    order: row.quote.orderId === null ? null : ((await tx.orders.get(row.quote.orderId)) ?? null),
  })
  return ok({
    ...page,
    rows: await Promise.all(page.rows.map(withOrder)),
    companies: reached
      .filter(({ id }) => visible.some(({ companyId }) => companyId === id))
      .toSorted((a, b) => a.name.localeCompare(b.name, ctx.locale)),
  })
}
