import * as z from 'zod/mini'
import type { SubscriptionId } from '@/domain/ids'
import { endpoint } from './endpoint'
import { idOf } from './ids'
import { listQuery, pageOf } from './paging'
import { named } from './schema'
import { date } from './time'

export const subscriptionSummary = named(
  'SubscriptionSummary',
  z.object({
    id: idOf<SubscriptionId>(),
    plan: z.string(),
    quantity: z.int(),
    activatedOn: date,
    lastBilledOn: z.nullable(date),
    nextBillingOn: z.nullable(date),
    renewsOn: z.nullable(date),
    status: z.enum(['active', 'suspended', 'ended']),
  }),
)
export type SubscriptionSummary = z.infer<typeof subscriptionSummary>

export const subscriptionListQuery = listQuery(['plan', 'activatedOn', 'nextBillingOn'], {})
export type SubscriptionListQuery = z.infer<typeof subscriptionListQuery>

export const listSubscriptions = endpoint({
  id: 'listSubscriptions',
  resource: 'subscriptions',
  method: 'GET',
  path: '/subscriptions',
  summary: 'Recurring services and licences of the company',
  access: 'subscriptions.view',
  query: subscriptionListQuery,
  responses: { 200: pageOf(subscriptionSummary) },
})
