import type { QueryClient } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getOrder, getOrderNeighbours, getReorder, listOrders } from '@/contract/orders'
import type { OrderListQuery, OrderSummary } from '@/contract/order-list'
import type { Page } from '@/contract/paging'
import type { OrderId } from '@/domain/ids'

export const orderQueries = {
  list: (list: OrderListQuery) => query(listOrders, { query: list }),
  detail: (orderId: OrderId) => query(getOrder, { params: { orderId } }),
  /** `list` is the list the person came from: it decides what "next" means. */
  neighbours: (orderId: OrderId, list: OrderListQuery) =>
    query(getOrderNeighbours, { params: { orderId }, query: list }),
  reorder: (orderId: OrderId) => query(getReorder, { params: { orderId } }),
}

/** What the lists seen so far say of an order: enough for the head of its page while the order is on the way. */
export const listedOrder = (client: QueryClient, orderId: OrderId): OrderSummary | undefined =>
  client
    .getQueriesData<Page<OrderSummary>>({ queryKey: orderQueries.list({}).queryKey.slice(0, 3) })
    .flatMap(([, page]) => page?.rows ?? [])
    .find(({ id }) => id === orderId)
