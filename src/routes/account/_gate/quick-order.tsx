import { createFileRoute } from '@tanstack/react-router'
import { QuickOrderPage } from '@/features/account/quick-order/QuickOrderPage'

export const Route = createFileRoute('/account/_gate/quick-order')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.quickOrder' },
  component: QuickOrderPage,
})
