import { subscriptionListQuery } from '@/contract/subscriptions'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const subscriptionsSearch = tolerantSearch(subscriptionListQuery)
