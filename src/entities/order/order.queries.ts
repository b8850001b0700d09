import { query } from '@/api/query'
import { getOrder, getOrderNeighbours, getReorder, listOrders, type OrderListQuery } from '@/contract/orders'
import type { OrderId } from '@/domain/ids'

export const orderQueries = {
  list: (list: OrderListQuery) => query(listOrders, { query: list }),
  detail: (orderId: OrderId) => query(getOrder, { params: { orderId } }),
  /** `list` is the list the person came from: it decides what "next" means. */
  neighbours: (orderId: OrderId, list: OrderListQuery) =>
    query(getOrderNeighbours, { params: { orderId }, query: list }),
  reorder: (orderId: OrderId) => query(getReorder, { params: { orderId } }),
}
