import { createFileRoute } from '@tanstack/react-router'
import { purchasedQueries } from '@/entities/order/purchased.queries'
import { ReorderItemsPage } from '@/features/account/reorder/ReorderItemsPage'
import { reorderItemsSearch, shownItems } from '@/features/account/reorder/reorder-items.search'

export const Route = createFileRoute('/account/_gate/reorder')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.reorderItems' },
  validateSearch: reorderItemsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(purchasedQueries.list(shownItems(deps)))
  },
  component: ReorderItemsPage,
})
