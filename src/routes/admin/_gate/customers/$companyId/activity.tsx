import { createFileRoute } from '@tanstack/react-router'
import { customerQueries } from '@/entities/customer/customer.queries'
import { CustomerActivityPage } from '@/features/admin/customers/CustomerActivityPage'
import { customerActivitySearch } from '@/features/admin/customers/customers.search'

export const Route = createFileRoute('/admin/_gate/customers/$companyId/activity')({
  staticData: { access: { permission: 'customers.activity' }, title: 'common:title.customerActivity' },
  validateSearch: customerActivitySearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => {
    void context.queryClient.prefetchQuery(customerQueries.activity(params.companyId, deps))
  },
  component: CustomerActivityPage,
})
