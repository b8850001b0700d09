import { createFileRoute } from '@tanstack/react-router'
import { returnQueries } from '@/entities/return/return.queries'
import { ReturnPage } from '@/features/account/returns/ReturnPage'
import { returnParams } from '@/features/account/returns/returns.search'

export const Route = createFileRoute('/account/_gate/returns/$returnId')({
  staticData: { access: { permission: 'returns.view' }, title: 'common:title.return' },
  params: returnParams,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(returnQueries.detail(params.returnId)),
  component: ReturnPage,
})
