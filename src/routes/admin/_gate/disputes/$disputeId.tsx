import { createFileRoute } from '@tanstack/react-router'
import { disputeQueries } from '@/entities/dispute/dispute.queries'
import { DisputePage } from '@/features/admin/disputes/DisputePage'
import { disputeParams } from '@/features/admin/disputes/disputes.search'

export const Route = createFileRoute('/admin/_gate/disputes/$disputeId')({
  staticData: { access: { permission: 'disputeDesk.view' }, title: 'common:title.dispute' },
  params: disputeParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(disputeQueries.deskDetail(params.disputeId)),
  component: DisputePage,
})
