import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import {
  type DeskOrderSummary,
  getDeskFilterOptions,
  getDeskOrder,
  getDeskOrderNeighbours,
  listDeskOrders,
} from '@/contract/admin/orders'
import type { DeskOrderListQuery } from '@/contract/admin/desk-order-list'
import type { Page } from '@/contract/paging'
import type { OrderId } from '@/domain/ids'

export const deskOrderQueries = {
  list: (search: DeskOrderListQuery) =>
    queryOptions({ ...query(listDeskOrders, { query: search }), placeholderData: keepPreviousData }),
  detail: (orderId: OrderId) => query(getDeskOrder, { params: { orderId } }),
  neighbours: (orderId: OrderId, search: DeskOrderListQuery) =>
    query(getDeskOrderNeighbours, { params: { orderId }, query: search }),
  filterOptions: () => query(getDeskFilterOptions, {}),
}

/** What the lists seen so far say of an order: enough for the head of its page while the order is on the way. */
export const listedDeskOrder = (client: QueryClient, orderId: OrderId): DeskOrderSummary | undefined =>
  client
    .getQueriesData<Page<DeskOrderSummary>>({ queryKey: deskOrderQueries.list({}).queryKey.slice(0, 3) })
    .flatMap(([, page]) => page?.rows ?? [])
    .find(({ id }) => id === orderId)
