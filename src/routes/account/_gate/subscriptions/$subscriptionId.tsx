import { createFileRoute } from '@tanstack/react-router'
import type { SubscriptionId } from '@/domain/ids'
import { subscriptionQueries } from '@/entities/subscription/subscription.queries'
import { SubscriptionPage } from '@/features/account/subscriptions/SubscriptionPage'

export const Route = createFileRoute('/account/_gate/subscriptions/$subscriptionId')({
  staticData: { access: { permission: 'subscriptions.view' }, title: 'common:title.subscription' },
  params: { parse: ({ subscriptionId }) => ({ subscriptionId: subscriptionId as SubscriptionId }) },
  loader: ({ context, params }) =>
    context.queryClient.ensureQueryData(subscriptionQueries.detail(params.subscriptionId)),
  component: SubscriptionPage,
})
