import { createFileRoute } from '@tanstack/react-router'
import { customerStructureQueries } from '@/entities/customer/customer-structure.queries'
import { CustomerStructurePage } from '@/features/admin/customers/CustomerStructurePage'
import { customerStructureSearch } from '@/features/admin/customers/customers.search'

export const Route = createFileRoute('/admin/_gate/customers/$companyId/structure')({
  staticData: { access: { permission: 'customers.structure' }, title: 'common:title.customerStructure' },
  validateSearch: customerStructureSearch,
  loader: ({ context, params }) => {
    void context.queryClient.prefetchQuery(customerStructureQueries(params.companyId).tree())
  },
  component: CustomerStructurePage,
})
