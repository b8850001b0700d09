import { createFileRoute } from '@tanstack/react-router'
import { customerQueries } from '@/entities/customer/customer.queries'
import { CustomerPage } from '@/features/admin/customers/CustomerPage'
import { customerParams } from '@/features/admin/customers/customers.search'

export const Route = createFileRoute('/admin/_gate/customers/$companyId')({
  staticData: { access: { permission: 'customers.view' }, title: 'common:title.customer' },
  params: customerParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(customerQueries.card(params.companyId)),
  component: CustomerPage,
})
