import { createFileRoute } from '@tanstack/react-router'
import { CustomerOverviewPage } from '@/features/admin/customers/CustomerOverviewPage'

export const Route = createFileRoute('/admin/_gate/customers/$companyId/')({
  staticData: { access: { permission: 'customers.view' }, title: 'common:title.customer' },
  component: CustomerOverviewPage,
})
