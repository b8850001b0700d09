import { createFileRoute } from '@tanstack/react-router'
import { newCustomerSearch } from '@/features/admin/customers/customers.search'
import { NewCustomerPage } from '@/features/admin/customers/NewCustomerPage'

export const Route = createFileRoute('/admin/_gate/customers/new')({
  staticData: { access: { permission: 'customers.create' }, title: 'common:title.customerNew' },
  validateSearch: newCustomerSearch,
  component: NewCustomerPage,
})
