import { createFileRoute } from '@tanstack/react-router'
import { orderQueries } from '@/entities/order/order.queries'
import { PlacedPage } from '@/features/account/orders/PlacedPage'
import { orderParams } from '@/features/account/orders/orders.search'

export const Route = createFileRoute('/account/_gate/orders/$orderId/placed')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.orderPlaced' },
  params: orderParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(orderQueries.detail(params.orderId)),
  component: PlacedPage,
})
