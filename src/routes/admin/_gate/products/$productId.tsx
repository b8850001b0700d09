import { createFileRoute } from '@tanstack/react-router'
import type { ProductId } from '@/domain/ids'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { ProductPage } from '@/features/admin/products/ProductPage'
import { productsSearch } from '@/features/admin/products/products.search'

export const Route = createFileRoute('/admin/_gate/products/$productId')({
  staticData: { access: { permission: 'catalogue.view' }, title: 'common:title.products' },
  params: { parse: ({ productId }) => ({ productId: productId as ProductId }) },
  validateSearch: productsSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(catalogueQueries.detail(params.productId)),
  component: ProductPage,
})
