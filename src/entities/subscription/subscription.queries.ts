import { query } from '@/api/query'
import type { SubscriptionListQuery } from '@/contract/subscription-list'
import { getSubscription, listSubscriptions } from '@/contract/subscriptions'
import type { SubscriptionId } from '@/domain/ids'

export const subscriptionQueries = {
  list: (list: SubscriptionListQuery) => query(listSubscriptions, { query: list }),
  detail: (subscriptionId: SubscriptionId) => query(getSubscription, { params: { subscriptionId } }),
}
