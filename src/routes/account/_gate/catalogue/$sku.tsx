import { createFileRoute } from '@tanstack/react-router'
import { goodsQueries } from '@/entities/product/goods.queries'
import { ProductPage } from '@/features/account/catalogue/ProductPage'
import { productSearch } from '@/features/account/catalogue/catalogue.search'

export const Route = createFileRoute('/account/_gate/catalogue/$sku')({
  staticData: { access: { permission: 'goods.view' }, title: 'common:title.goodsItem' },
  validateSearch: productSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(goodsQueries.page(params.sku, deps.currency)),
  component: ProductPage,
})
