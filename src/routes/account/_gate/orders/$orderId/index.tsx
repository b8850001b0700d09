import { createFileRoute } from '@tanstack/react-router'
import { listedOrder, orderQueries } from '@/entities/order/order.queries'
import { OrderDetailPage } from '@/features/account/orders/OrderDetailPage'
import { orderParams, ordersSearch } from '@/features/account/orders/orders.search'

export const Route = createFileRoute('/account/_gate/orders/$orderId/')({
  staticData: { access: { permission: 'orders.view' }, title: 'common:title.order' },
  params: orderParams,
  validateSearch: ordersSearch,
  // The page waits for the order only where no list has told what to show meanwhile.
  loader: ({ context: { queryClient }, params: { orderId } }) => {
    const order = queryClient.ensureQueryData(orderQueries.detail(orderId))
    if (!listedOrder(queryClient, orderId)) return order
    order.catch(() => undefined)
    return undefined
  },
  component: OrderDetailPage,
})
