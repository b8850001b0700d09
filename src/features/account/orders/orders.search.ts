import { orderListQuery } from '@/contract/order-list'
import type { OrderId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

/** The purchase history as its address says; the pages of single orders carry it along for previous and next. */
export const ordersSearch = tolerantSearch(orderListQuery)

/** The search fields that narrow the list, and that "clear filters" takes away. */
export const orderFilterKeys = [
  'q',
  'status',
  'origin',
  'placedFrom',
  'placedTo',
  'totalFrom',
  'totalTo',
  'productId',
] as const

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const orderParams = {
  parse: ({ orderId }: { orderId: string }): { orderId: OrderId } => ({ orderId: orderId as OrderId }),
  stringify: (params: { orderId: OrderId }) => params,
}
