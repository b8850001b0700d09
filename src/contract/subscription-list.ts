import * as z from 'zod/mini'
import { subscriptionStatuses } from '@/domain/subscriptions/vocabulary'
import { anyOf, listQuery } from './paging'

export const subscriptionListQuery = listQuery(['plan', 'number', 'activatedOn', 'nextBillingOn', 'renewsOn'], {
  /** SUB-02: `all` shows those of every billing account, otherwise only the main one's. */
  accounts: z.optional(z.enum(['all'])),
  status: anyOf(z.enum(subscriptionStatuses)),
})
export type SubscriptionListQuery = z.infer<typeof subscriptionListQuery>
