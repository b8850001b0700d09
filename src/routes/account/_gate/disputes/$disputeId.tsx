import { createFileRoute } from '@tanstack/react-router'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { DisputePage } from '@/features/account/disputes/DisputePage'
import { disputeParams } from '@/features/account/disputes/disputes.search'

export const Route = createFileRoute('/account/_gate/disputes/$disputeId')({
  staticData: { access: { permission: 'invoices.pay' }, title: 'common:title.dispute' },
  params: disputeParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(disputeQueries.detail(params.disputeId)),
  component: DisputePage,
})
