import { createFileRoute } from '@tanstack/react-router'
import { subscriptionQueries } from '@/entities/subscription/subscription.queries'
import { SubscriptionsPage } from '@/features/account/subscriptions/SubscriptionsPage'
import { shownSubscriptions, subscriptionsSearch } from '@/features/account/subscriptions/subscriptions.search'

export const Route = createFileRoute('/account/_gate/subscriptions/')({
  staticData: { access: { permission: 'subscriptions.view' }, title: 'common:title.subscriptions' },
  validateSearch: subscriptionsSearch,
  loaderDeps: ({ search }) => shownSubscriptions(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(subscriptionQueries.list(deps))
  },
  component: SubscriptionsPage,
})
