import { type SubscriptionListQuery, subscriptionListQuery } from '@/contract/subscription-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const subscriptionsSearch = tolerantSearch(subscriptionListQuery)

/** What the page shows when its address does not say: by plan. */
export const shownSubscriptions = (search: SubscriptionListQuery) => ({
  ...search,
  sort: search.sort ?? ('plan' as const),
})
