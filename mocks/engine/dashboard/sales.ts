import { addDays, dateIn, endOfDay, startOfDay } from '@/domain/calendar'
import type { Instant, IsoDate, TimeZone } from '@/domain/clock'
import type { CompanyId } from '@/domain/ids'
import { add, type Currency, type Money, money, sum, zero } from '@/domain/money'
import { convert, type MicroRates } from '@/domain/money/convert'
import { apartOrderStatuses, orderStatuses } from '@/domain/orders/vocabulary'
import type { Localized } from '@mocks/store/rows/base'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { OrderSearch, Tx } from '@mocks/store/tx'
import { erpRates } from '../erp-rates'
import { addFigure, type Figure, rank } from './figures'

const reportCurrency: Currency = 'EUR'
const days = 30
const topRows = 5
const batch = 500
/** An order that was cancelled or rejected is no sale, nor is one that waits for authorizers or was declined by them. */
const sold = orderStatuses.filter(
  (status) => status !== 'cancelled' && status !== 'rejected' && !apartOrderStatuses.includes(status),
)

export type Sales = {
  currency: Currency
  ratesOn: IsoDate
  today: Figure
  last30: Figure & { previousOrders: number; previousValue: Money }
  byDay: (Figure & { on: IsoDate })[]
  topCompanies: (Figure & { id: CompanyId; name: string })[]
  topProducts: { sku: string; name: Localized | null; quantity: number; value: Money }[]
}

type Rates = { rates: MicroRates; on: IsoDate }

/**
 * ADM-01: sales of the last 30 days, every order converted at the rates of the ERP's table. The orders of the period
 * are read once and counted in every way that is shown, so that days, companies and the sum agree.
 */
export async function salesOf(tx: Tx, within: OrderSearch, now: Instant, zone: TimeZone): Promise<Sales> {
  const today = dateIn(zone, now)
  const rates = await ratesOf(tx, today)
  const first = addDays(today, 1 - days)
  const between = (from: IsoDate, to: IsoDate): OrderSearch => ({
    ...within,
    statuses: sold,
    placedFrom: startOfDay(from, zone),
    placedBefore: endOfDay(to, zone),
  })
  const orders = await ordersOf(tx, between(first, today))
  const previous = await tx.search.orders(between(addDays(first, -days), addDays(first, -1)), 'placedAt', true, 0, 0)

  const byDay = new Map<IsoDate, Figure>()
  const byCompany = new Map<CompanyId, Figure>()
  let last: Figure = { orders: 0, value: zero(reportCurrency) }
  for (const order of orders) {
    const value = inReportCurrency([money(order.total, order.currency)], rates)
    last = { orders: last.orders + 1, value: add(last.value, value) }
    addFigure(byDay, dateIn(zone, order.placedAt), value)
    addFigure(byCompany, order.companyId, value)
  }
  const dates = Array.from({ length: days }, (_, at) => addDays(first, at))
  const figures = dates.map((on) => ({ on, ...(byDay.get(on) ?? { orders: 0, value: zero(reportCurrency) }) }))
  return {
    currency: reportCurrency,
    ratesOn: rates.on,
    today: { orders: figures.at(-1)?.orders ?? 0, value: figures.at(-1)?.value ?? zero(reportCurrency) },
    last30: {
      ...last,
      previousOrders: previous.total,
      previousValue: inReportCurrency(previous.totals, rates),
    },
    byDay: figures,
    topCompanies: await Promise.all(
      rank(byCompany, topRows).map(async ([id, figure]) => ({
        id,
        name: (await tx.companies.require(id)).name,
        ...figure,
      })),
    ),
    topProducts: await productsBySales(tx, orders, rates),
  }
}

async function ordersOf(tx: Tx, period: OrderSearch): Promise<OrderRow[]> {
  const orders: OrderRow[] = []
  for (let offset = 0, total = 1; offset < total; offset += batch) {
    const found = await tx.search.orders(period, 'placedAt', true, offset, batch)
    total = found.total
    for (const id of found.ids) orders.push(await tx.orders.require(id))
  }
  return orders
}

async function ratesOf(tx: Tx, today: IsoDate): Promise<Rates> {
  const { rates, on } = await erpRates(tx)
  return { rates, on: on ?? today }
}

/** An amount without a rate is left out: a wrong figure would be worse than a smaller one. */
const inReportCurrency = (amounts: readonly Money[], { rates }: Rates): Money =>
  sum(
    amounts.flatMap((amount) => convert(amount, reportCurrency, rates) ?? []),
    reportCurrency,
  )

async function productsBySales(tx: Tx, orders: readonly OrderRow[], rates: Rates): Promise<Sales['topProducts']> {
  const figures = new Map<string, Figure>()
  const quantities = new Map<string, number>()
  for (const { lines, currency } of orders)
    for (const { sku, net, ordered } of lines) {
      addFigure(figures, sku, inReportCurrency([money(net, currency)], rates))
      quantities.set(sku, (quantities.get(sku) ?? 0) + ordered)
    }
  return Promise.all(
    rank(figures, topRows).map(async ([sku, { value }]) => ({
      sku,
      name: (await tx.products.one('sku', sku))?.name ?? null,
      quantity: quantities.get(sku) ?? 0,
      value,
    })),
  )
}
