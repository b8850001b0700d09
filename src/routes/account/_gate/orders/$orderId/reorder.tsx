import { createFileRoute } from '@tanstack/react-router'
import { orderQueries } from '@/entities/order/order.queries'
import { ReorderPage } from '@/features/account/orders/ReorderPage'
import { orderParams } from '@/features/account/orders/orders.search'

export const Route = createFileRoute('/account/_gate/orders/$orderId/reorder')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.reorder' },
  params: orderParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(orderQueries.reorder(params.orderId)),
  component: ReorderPage,
})
