import { createFileRoute } from '@tanstack/react-router'
import { returnQueries } from '@/entities/return/return.queries'
import { ReturnPage } from '@/features/admin/returns/ReturnPage'
import { returnParams } from '@/features/admin/returns/returns.search'

export const Route = createFileRoute('/admin/_gate/returns/$returnId')({
  staticData: { access: { permission: 'returnDesk.view' }, title: 'common:title.return' },
  params: returnParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(returnQueries.deskDetail(params.returnId)),
  component: ReturnPage,
})
