import { createFileRoute } from '@tanstack/react-router'
import { deskOrderQueries } from '@/entities/desk-order/desk-order.queries'
import { OrdersPage } from '@/features/admin/orders/OrdersPage'
import { deskOrdersSearch } from '@/features/admin/orders/orders.search'

export const Route = createFileRoute('/admin/_gate/orders/')({
  staticData: { access: { permission: 'orderDesk.view' }, title: 'common:title.adminOrders' },
  validateSearch: deskOrdersSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(deskOrderQueries.list(deps))
  },
  component: OrdersPage,
})
