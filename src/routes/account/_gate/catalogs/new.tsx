import { createFileRoute } from '@tanstack/react-router'
import { catalogQueries } from '@/entities/catalog/catalog.queries'
import { NewCatalogPage } from '@/features/account/catalogs/NewCatalogPage'

export const Route = createFileRoute('/account/_gate/catalogs/new')({
  staticData: { access: { permission: 'catalogs.edit' }, title: 'common:title.newCatalog' },
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(catalogQueries.choices())
  },
  component: NewCatalogPage,
})
