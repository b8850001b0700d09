import { createFileRoute } from '@tanstack/react-router'
import type { OrderId } from '@/domain/ids'
import { deskOrderQueries, listedDeskOrder } from '@/entities/desk-order/desk-order.queries'
import { deskOrdersSearch } from '@/features/admin/orders/orders.search'
import { OrderDetailPage } from '@/features/admin/orders/OrderDetailPage'

export const Route = createFileRoute('/admin/_gate/orders/$orderId')({
  staticData: { access: { permission: 'orderDesk.view' }, title: 'common:title.adminOrder' },
  params: { parse: ({ orderId }) => ({ orderId: orderId as OrderId }) },
  validateSearch: deskOrdersSearch,
  // The page waits for the order only where no list has told what to show meanwhile.
  loader: ({ context: { queryClient }, params: { orderId } }) => {
    const order = queryClient.ensureQueryData(deskOrderQueries.detail(orderId))
    if (!listedDeskOrder(queryClient, orderId)) return order
    order.catch(() => undefined)
    return undefined
  },
  component: OrderDetailPage,
})
