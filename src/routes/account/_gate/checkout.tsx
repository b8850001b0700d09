import { createFileRoute } from '@tanstack/react-router'
import { authorizationQueries } from '@/entities/authorization/authorization.queries'
import { basketQueries } from '@/entities/basket/basket.queries'
import { CheckoutPage } from '@/features/account/checkout/CheckoutPage'

export const Route = createFileRoute('/account/_gate/checkout')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.checkout' },
  // What is agreed to here must be the newest there is, not what the basket showed a minute ago.
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.fetchQuery({ ...basketQueries.checkout(), staleTime: 0 }),
      queryClient.prefetchQuery({ ...authorizationQueries.preview({}), staleTime: 0 }),
    ]),
  component: CheckoutPage,
})
