import { query } from '@/api/query'
import { listPurchasedItems } from '@/contract/purchased-items'
import type { PurchasedItemsQuery } from '@/contract/purchased-items-list'

export const purchasedQueries = {
  list: (list: PurchasedItemsQuery) => query(listPurchasedItems, { query: list }),
}
