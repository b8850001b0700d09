import { endOfDay, startOfDay } from '@/domain/calendar'
import type { TimeZone } from '@/domain/clock'
import type { OrderListQuery, OrderView } from '@/contract/order-list'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import type { OrderSearch, OrderSort } from '@mocks/store/tx'
import { type Order, sortOrder } from '../paging'

/** Dates of a query are days of the reader's time zone, both included. */
export const placedBetween = (
  { placedFrom, placedTo }: { placedFrom?: string; placedTo?: string },
  zone: TimeZone,
): Pick<OrderSearch, 'placedFrom' | 'placedBefore'> => ({
  placedFrom: placedFrom === undefined ? undefined : startOfDay(placedFrom, zone),
  placedBefore: placedTo === undefined ? undefined : endOfDay(placedTo, zone),
})

/** An empty choice restricts nothing, as an absent one. */
export const chosen = <T>(values: readonly T[] | undefined): readonly T[] | undefined =>
  values === undefined || values.length === 0 ? undefined : values

/** What both allow; absent means everything. */
export const both = <T>(a: readonly T[] | undefined, b: readonly T[] | undefined): readonly T[] | undefined => {
  if (a === undefined) return b
  return b === undefined ? a : a.filter((value) => b.includes(value))
}

/** Everything but the view. Totals cannot be searched by people who may not see prices: the answer would tell them. */
export const orderFilter = (query: OrderListQuery, zone: TimeZone, seesPrices: boolean): OrderSearch => ({
  statuses: chosen(query.status),
  origins: chosen(query.origin),
  ...placedBetween(query, zone),
  totalFrom: seesPrices ? query.totalFrom : undefined,
  totalTo: seesPrices ? query.totalTo : undefined,
  productIds: query.productId === undefined ? undefined : [query.productId],
  text: query.q,
})

/** ORD-02: the tabs of the purchase history. */
export const inView = (filter: OrderSearch, view: OrderView): OrderSearch => {
  if (view === 'open') return { ...filter, statuses: both(filter.statuses, openOrderStatuses) }
  if (view === 'inStore') return { ...filter, origins: both(filter.origins, ['inStore']) }
  return filter
}

/** Newest first unless asked otherwise; an order by totals would rank them for people who may not see prices. */
export const orderSort = (sort: OrderListQuery['sort'], seesPrices: boolean): Order<OrderSort> => {
  const order: Order<OrderSort> = sortOrder(sort, '-placedAt')
  return order.field === 'total' && !seesPrices ? { field: 'placedAt', descending: true } : order
}
