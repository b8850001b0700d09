import { createFileRoute } from '@tanstack/react-router'
import { customerQueries } from '@/entities/customer/customer.queries'
import { customersSearch } from '@/features/admin/customers/customers.search'
import { CustomersPage } from '@/features/admin/customers/CustomersPage'

export const Route = createFileRoute('/admin/_gate/customers/')({
  staticData: { access: { permission: 'customers.view' }, title: 'common:title.customers' },
  validateSearch: customersSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(customerQueries.list(deps))
  },
  component: CustomersPage,
})
