import { createFileRoute } from '@tanstack/react-router'
import { delegationQueries } from '@/entities/delegation/delegation.queries'
import { DelegationsPage } from '@/features/account/orders/authorization/DelegationsPage'

export const Route = createFileRoute('/account/_gate/authorizations/delegations')({
  staticData: { access: { permission: 'authorizations.decide' }, title: 'common:title.delegations' },
  loader: ({ context }) => context.queryClient.ensureQueryData(delegationQueries.list()),
  component: DelegationsPage,
})
