import { createFileRoute } from '@tanstack/react-router'
import { accountQueries } from '@/entities/member/member.queries'
import { accountsSearch } from '@/features/admin/accounts/accounts.search'
import { AccountsPage } from '@/features/admin/accounts/AccountsPage'

export const Route = createFileRoute('/admin/_gate/accounts/')({
  staticData: { access: { permission: 'accounts.view' }, title: 'common:title.accounts' },
  validateSearch: accountsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(accountQueries.list(deps))
  },
  component: AccountsPage,
})
