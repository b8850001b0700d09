import { createFileRoute } from '@tanstack/react-router'
import { orderQueries } from '@/entities/order/order.queries'
import { OrdersPage } from '@/features/account/orders/OrdersPage'
import { ordersSearch } from '@/features/account/orders/orders.search'

export const Route = createFileRoute('/account/_gate/orders/')({
  staticData: { access: { permission: 'orders.view' }, title: 'common:title.orders' },
  validateSearch: ordersSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(orderQueries.list(deps))
  },
  component: OrdersPage,
})
