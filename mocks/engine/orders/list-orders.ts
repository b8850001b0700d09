import type { OrderListQuery, OrderView } from '@/contract/order-list'
import type { OrderId } from '@/domain/ids'
import type { Money } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import type { OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { OrderSearch, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { pageBounds, type Paged } from '../paging'
import { ownCompany, reachOf } from '../reach'
import { viewerOf } from '../viewer'
import { inView, orderFilter, orderSort } from './order-filter'
import { visibleOrder } from './order-record'

export type ListedOrder = { order: OrderRow; shipments: ShipmentRow[] }
export type OrderList = Paged<ListedOrder> & { views: Record<OrderView, number>; totals: Money[] }

const views = ['open', 'inStore', 'all'] as const satisfies readonly OrderView[]

/** Rows of a page with what a list shows of each. */
export const listedOrders = (tx: Tx, ids: readonly OrderId[]): Promise<ListedOrder[]> =>
  Promise.all(
    ids.map(async (id) => ({ order: await tx.orders.require(id), shipments: await tx.shipments.by('orderId', id) })),
  )

/** The filter of a query within what the caller may see; without the view. */
async function scopedFilter(tx: Tx, query: OrderListQuery, ctx: Context): Promise<Result<OrderSearch>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const filter = orderFilter(query, company.value.timeZone, viewerOf(ctx).prices)
  return ok({ ...filter, ...reachOf(ctx.actor, 'orders.view') })
}

/** The purchase history: a page of orders, the count of each view under the same filters, and totals by currency. */
export async function listOrders(tx: Tx, query: OrderListQuery, ctx: Context): Promise<Result<OrderList>> {
  const scoped = await scopedFilter(tx, query, ctx)
  if (!scoped.ok) return scoped
  const { prices } = viewerOf(ctx)
  const { field, descending } = orderSort(query.sort, prices)
  const { page, pageSize, offset } = pageBounds(query)
  const filter = inView(scoped.value, query.view ?? 'all')

  const [found, counts] = await Promise.all([
    tx.search.orders(filter, field, descending, offset, pageSize),
    tx.search.countOrders(views.map((view) => inView(scoped.value, view))),
  ])
  const [open = 0, inStore = 0, all = 0] = counts
  return ok({
    rows: await listedOrders(tx, found.ids),
    page,
    pageSize,
    total: found.total,
    views: { open, inStore, all },
    totals: prices ? found.totals : [],
  })
}

/** The orders beside one, in the list its query makes. */
export async function orderNeighbours(
  tx: Tx,
  { orderId, query }: { orderId: OrderId; query: OrderListQuery },
  ctx: Context,
) {
  const scoped = await scopedFilter(tx, query, ctx)
  if (!scoped.ok) return scoped
  const { field, descending } = orderSort(query.sort, viewerOf(ctx).prices)
  const order = await visibleOrder(tx, orderId, ctx)
  if (!order.ok) return order
  return ok(await tx.search.orderNeighbours(orderId, inView(scoped.value, query.view ?? 'all'), field, descending))
}
