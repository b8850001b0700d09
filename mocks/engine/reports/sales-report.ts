import type { SalesReportQuery } from '@/contract/admin/report-list'
import { addDays, dateIn, endOfDay, startOfDay } from '@/domain/calendar'
import type { IsoDate, TimeZone } from '@/domain/clock'
import { type Currency, type Money, money } from '@/domain/money'
import { apartOrderStatuses, orderStatuses } from '@/domain/orders/vocabulary'
import { addMonths, comparedDay, fittingGrain, periodsBetween, periodStart } from '@/domain/reports/periods'
import type { SalesComparison, SalesDimension, SalesGrain } from '@/domain/reports/vocabulary'
import { ok, refuse, type Result } from '@/domain/result'
import type { SalesAnswer, SalesFigure, SalesQuestion, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { both, chosen } from '../orders/order-filter'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { reachOf } from '../reach'
import { type ChartRow, greatest, type Past, type ReportRow } from './greatest'
import { type ReportRates, ratesTo } from './rates'
import { nameRows } from './row-names'

/** An order that was cancelled or rejected is no sale, nor is one that waits for authorizers or was declined by them. */
const sold = orderStatuses.filter(
  (status) => status !== 'cancelled' && status !== 'rejected' && !apartOrderStatuses.includes(status),
)

export type SalesReport = Paged<ReportRow> & {
  by: SalesDimension
  grain: SalesGrain
  compare: SalesComparison
  from: IsoDate
  to: IsoDate
  previousFrom: IsoDate | null
  previousTo: IsoDate | null
  currency: Currency
  ratesOn: IsoDate
  leftOut: SalesAnswer['leftOut']
  totals: { orders: number; quantity: number; value: Money; previous: Past }
  chart: ChartRow[]
}

/** ADM-24. Days are those of the reader; every line is converted by itself, so that each way of counting adds up. */
export async function salesReport(tx: Tx, query: SalesReportQuery, ctx: Context): Promise<Result<SalesReport>> {
  const zone = (await tx.users.require(ctx.actor.userId)).timeZone
  const today = dateIn(zone, ctx.clock.now())
  const to = query.to ?? today
  const from = query.from ?? addMonths(periodStart(to, 'month'), -11)
  if (from > to) return refuse('request/invalid', { errors: [{ pointer: '/from', code: 'beforeStart' }] })
  const { by = 'period', compare = 'none', currency = 'EUR' } = query
  const grain = fittingGrain(from, to, query.grain ?? 'month')
  const rates = await ratesTo(tx, currency, today)
  const starts = periodsBetween(from, to, grain)
  const compared = comparedDay(from, to, compare)
  const ask = await asker(tx, query, ctx, { by, zone, rates })

  const now = await ask(from, to, starts)
  // The last day of a whole month is compared with the last of the other, however long each is.
  const previousTo = addDays(compared(addDays(to, 1)), -1)
  const before = compare === 'none' ? null : await ask(compared(from), previousTo, starts.map(compared))

  const keys = by === 'period' ? starts.map((_, at) => String(at)) : keysOf(now, before)
  const names = await nameRows(tx, ctx, { by, keys, starts, to })
  const past = (figure: SalesFigure | undefined): Past =>
    before && { orders: figure?.orders ?? 0, value: money(figure?.amount ?? 0, currency) }
  const rows = keys.map((key): ReportRow => {
    const figure = now.groups.get(key) ?? { orders: 0, quantity: 0, amount: 0 }
    const value = money(figure.amount, currency)
    const name = names.get(key) ?? { key, name: key, note: null }
    return {
      id: key,
      ...name,
      orders: figure.orders,
      quantity: figure.quantity,
      value,
      previous: past(before?.groups.get(key)),
    }
  })
  const wanted = query.q ? rows.filter(({ name, note }) => containsWords(`${name} ${note ?? ''}`, query.q ?? '')) : rows
  return ok({
    ...pageOfRows(sorted(wanted, query, by, ctx), query),
    by,
    grain,
    compare,
    from,
    to,
    previousFrom: before && compared(from),
    previousTo: before && previousTo,
    currency,
    ratesOn: rates.on,
    leftOut: now.leftOut,
    totals: {
      orders: now.total.orders,
      quantity: now.total.quantity,
      value: money(now.total.amount, currency),
      previous: past(before?.total),
    },
    chart: by === 'period' ? rows.map((row) => ({ ...row, rest: false })) : greatest(rows),
  })
}

/** Whoever sold nothing now but did before stays in sight. */
const keysOf = (now: SalesAnswer, before: SalesAnswer | null): string[] => [
  ...new Set([...now.groups.keys(), ...(before?.groups.keys() ?? [])]),
]

async function asker(
  tx: Tx,
  query: SalesReportQuery,
  ctx: Context,
  { by, zone, rates }: { by: SalesDimension; zone: TimeZone; rates: ReportRates },
): Promise<(from: IsoDate, to: IsoDate, starts: readonly IsoDate[]) => Promise<SalesAnswer>> {
  const products = await tx.products.all()
  const categories = new Map(products.map(({ id, category }) => [id, category]))
  const wanted = chosen(query.category)
  const companyIds = both(chosen(query.companyId), reachOf(ctx.actor, 'reports.view').companyIds)
  const question: Omit<SalesQuestion, 'filter'> = {
    by,
    rates,
    products: wanted && new Set(products.filter(({ category }) => wanted.includes(category)).map(({ id }) => id)),
    categoryOf: (id) => categories.get(id) ?? '',
  }
  return (from, to, starts) =>
    tx.search.sales({
      ...question,
      periods: starts.map((date) => startOfDay(date, zone)),
      filter: {
        companyIds,
        countries: chosen(query.country),
        statuses: sold,
        placedFrom: startOfDay(from, zone),
        placedBefore: endOfDay(to, zone),
      },
    })
}

function sorted(rows: readonly ReportRow[], query: SalesReportQuery, by: SalesDimension, ctx: Context): ReportRow[] {
  const { field, descending } = sortOrder(query.sort, by === 'period' ? '-name' : '-value')
  const valueOf = (row: ReportRow): string | number => {
    if (field === 'name') return by === 'period' ? row.key : row.name
    if (field === 'value') return row.value.amount
    if (field === 'previous') return row.previous?.value.amount ?? 0
    return row[field]
  }
  return rows.toSorted(byValue(valueOf, descending, ctx.locale))
}
