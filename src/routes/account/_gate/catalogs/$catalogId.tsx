import { createFileRoute } from '@tanstack/react-router'
import { catalogQueries } from '@/entities/catalog/catalog.queries'
import { CatalogPage } from '@/features/account/catalogs/CatalogPage'
import { catalogParams } from '@/features/account/catalogs/catalogs.search'

export const Route = createFileRoute('/account/_gate/catalogs/$catalogId')({
  staticData: { access: { permission: 'catalogs.view' }, title: 'common:title.catalog' },
  params: catalogParams,
  loader: async ({ context, params }) => {
    void context.queryClient.prefetchQuery(catalogQueries.choices())
    await context.queryClient.ensureQueryData(catalogQueries.detail(params.catalogId))
  },
  component: CatalogPage,
})
