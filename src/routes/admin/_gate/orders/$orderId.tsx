import { createFileRoute } from '@tanstack/react-router'
import type { OrderId } from '@/domain/ids'
import { deskOrderQueries } from '@/entities/desk-order/desk-order.queries'
import { deskOrdersSearch } from '@/features/admin/orders/orders.search'
import { OrderDetailPage } from '@/features/admin/orders/OrderDetailPage'

export const Route = createFileRoute('/admin/_gate/orders/$orderId')({
  staticData: { access: { permission: 'orderDesk.view' }, title: 'common:title.adminOrder' },
  params: { parse: ({ orderId }) => ({ orderId: orderId as OrderId }) },
  validateSearch: deskOrdersSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(deskOrderQueries.detail(params.orderId)),
  component: OrderDetailPage,
})
