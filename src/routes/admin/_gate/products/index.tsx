import { createFileRoute } from '@tanstack/react-router'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { ProductsPage } from '@/features/admin/products/ProductsPage'
import { productsSearch } from '@/features/admin/products/products.search'

export const Route = createFileRoute('/admin/_gate/products/')({
  staticData: { access: { permission: 'catalogue.view' }, title: 'common:title.products' },
  validateSearch: productsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(catalogueQueries.list(deps))
  },
  component: ProductsPage,
})
