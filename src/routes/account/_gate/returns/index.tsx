import { createFileRoute } from '@tanstack/react-router'
import { returnQueries } from '@/entities/return/return.queries'
import { ReturnsPage } from '@/features/account/returns/ReturnsPage'
import { returnsSearch, shownReturns } from '@/features/account/returns/returns.search'

export const Route = createFileRoute('/account/_gate/returns/')({
  staticData: { access: { permission: 'returns.view' }, title: 'common:title.returns' },
  validateSearch: returnsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(returnQueries.list(shownReturns(deps)))
  },
  component: ReturnsPage,
})
