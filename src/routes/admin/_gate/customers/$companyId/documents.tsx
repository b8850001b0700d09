import { createFileRoute } from '@tanstack/react-router'
import { customerQueries } from '@/entities/customer/customer.queries'
import { CustomerDocumentsPage } from '@/features/admin/customers/CustomerDocumentsPage'
import { customerDocumentsSearch } from '@/features/admin/customers/customers.search'

export const Route = createFileRoute('/admin/_gate/customers/$companyId/documents')({
  staticData: { access: { permission: 'customers.documents' }, title: 'common:title.customerDocuments' },
  validateSearch: customerDocumentsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => {
    void context.queryClient.prefetchQuery(customerQueries.documents(params.companyId, deps))
  },
  component: CustomerDocumentsPage,
})
