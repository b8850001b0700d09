import { query } from '@/api/query'
import { listSubscriptions, type SubscriptionListQuery } from '@/contract/subscriptions'

export const subscriptionQueries = {
  list: (list: SubscriptionListQuery) => query(listSubscriptions, { query: list }),
}
