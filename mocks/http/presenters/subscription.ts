import type * as z from 'zod/mini'
import type { subscriptionSummary } from '@/contract/subscriptions'
import type { SubscriptionRow } from '@mocks/store/rows/service'

export const presentSubscription = (row: SubscriptionRow): z.infer<typeof subscriptionSummary> => ({
  id: row.id,
  plan: row.plan,
  quantity: row.quantity,
  activatedOn: row.activatedOn,
  lastBilledOn: row.lastBilledOn,
  nextBillingOn: row.nextBillingOn,
  renewsOn: row.renewsOn,
  status: row.status,
})
