import { createFileRoute } from '@tanstack/react-router'
import { contractQueries } from '@/entities/contract/contract.queries'
import { ContractsPage } from '@/features/account/contracts/ContractsPage'

export const Route = createFileRoute('/account/_gate/contracts')({
  staticData: { access: { permission: 'contracts.view' }, title: 'common:title.contracts' },
  loader: ({ context }) => context.queryClient.ensureQueryData(contractQueries.list()),
  component: ContractsPage,
})
