import { createFileRoute } from '@tanstack/react-router'
import { accountQueries } from '@/entities/member/member.queries'
import { accountsSearch } from '@/features/admin/accounts/accounts.search'
import { CustomerUsersPage } from '@/features/admin/customers/CustomerUsersPage'

export const Route = createFileRoute('/admin/_gate/customers/$companyId/users')({
  staticData: { access: { permission: 'accounts.view' }, title: 'common:title.customerUsers' },
  validateSearch: accountsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps, params }) => {
    void context.queryClient.prefetchQuery(accountQueries.list({ ...deps, companyId: [params.companyId] }))
  },
  component: CustomerUsersPage,
})
