import { createFileRoute } from '@tanstack/react-router'
import { catalogQueries } from '@/entities/catalog/catalog.queries'
import { CatalogsPage } from '@/features/account/catalogs/CatalogsPage'
import { catalogsSearch, shownCatalogs } from '@/features/account/catalogs/catalogs.search'

export const Route = createFileRoute('/account/_gate/catalogs/')({
  staticData: { access: { permission: 'catalogs.view' }, title: 'common:title.catalogs' },
  validateSearch: catalogsSearch,
  loaderDeps: ({ search }) => shownCatalogs(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(catalogQueries.list(deps))
  },
  component: CatalogsPage,
})
