import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import {
  type DeskOrderListQuery,
  getDeskFilterOptions,
  getDeskOrder,
  getDeskOrderNeighbours,
  listDeskOrders,
} from '@/contract/admin/orders'
import type { OrderId } from '@/domain/ids'

export const deskOrderQueries = {
  list: (search: DeskOrderListQuery) =>
    queryOptions({ ...query(listDeskOrders, { query: search }), placeholderData: keepPreviousData }),
  detail: (orderId: OrderId) => query(getDeskOrder, { params: { orderId } }),
  neighbours: (orderId: OrderId, search: DeskOrderListQuery) =>
    query(getDeskOrderNeighbours, { params: { orderId }, query: search }),
  filterOptions: () => query(getDeskFilterOptions, {}),
}
