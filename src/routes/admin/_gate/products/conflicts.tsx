import { createFileRoute } from '@tanstack/react-router'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { ConflictsPage } from '@/features/admin/products/ConflictsPage'
import { conflictsSearch } from '@/features/admin/products/conflicts.search'

export const Route = createFileRoute('/admin/_gate/products/conflicts')({
  staticData: { access: { permission: 'catalogue.view' }, title: 'common:title.productConflicts' },
  validateSearch: conflictsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(catalogueQueries.conflicts(deps))
  },
  component: ConflictsPage,
})
