import { listSubscriptions } from '@/contract/subscriptions'
import * as subscriptions from '@mocks/engine/subscriptions/list-subscriptions'
import { implement } from '../implement'
import { presentSubscription } from '../presenters/subscription'

export const subscriptionHandlers = [
  implement(listSubscriptions, async ({ tx, query, ctx, reply }) => {
    const result = await subscriptions.listSubscriptions(tx, query, ctx)
    return result.ok ? reply(200, { ...result.value, rows: result.value.rows.map(presentSubscription) }) : result
  }),
]
