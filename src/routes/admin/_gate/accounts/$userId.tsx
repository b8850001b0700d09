import { createFileRoute } from '@tanstack/react-router'
import { accountQueries } from '@/entities/member/member.queries'
import { AccountPage } from '@/features/admin/accounts/AccountPage'
import { accountParams } from '@/features/admin/accounts/accounts.search'

export const Route = createFileRoute('/admin/_gate/accounts/$userId')({
  staticData: { access: { permission: 'accounts.view' }, title: 'common:title.account' },
  params: accountParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(accountQueries.detail(params.userId)),
  component: AccountPage,
})
