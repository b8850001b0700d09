import { type PurchasedItemsQuery, purchasedItemsQuery } from '@/contract/purchased-items-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const reorderItemsSearch = tolerantSearch(purchasedItemsQuery)

/** What the page shows when its address does not say. */
export const shownItems = (search: PurchasedItemsQuery) => ({
  ...search,
  whose: search.whose ?? ('company' as const),
  period: search.period ?? ('year' as const),
  sort: search.sort ?? ('-orders' as const),
})
