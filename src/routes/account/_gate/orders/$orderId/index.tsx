import { createFileRoute } from '@tanstack/react-router'
import { orderQueries } from '@/entities/order/order.queries'
import { OrderDetailPage } from '@/features/account/orders/OrderDetailPage'
import { orderParams, ordersSearch } from '@/features/account/orders/orders.search'

export const Route = createFileRoute('/account/_gate/orders/$orderId/')({
  staticData: { access: { permission: 'orders.view' }, title: 'common:title.order' },
  params: orderParams,
  validateSearch: ordersSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(orderQueries.detail(params.orderId)),
  component: OrderDetailPage,
})
