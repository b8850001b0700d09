import { createFileRoute } from '@tanstack/react-router'
import { goodsQueries } from '@/entities/product/goods.queries'
import { CataloguePage } from '@/features/account/catalogue/CataloguePage'
import { askedGoods, catalogueSearch } from '@/features/account/catalogue/catalogue.search'

export const Route = createFileRoute('/account/_gate/catalogue/')({
  staticData: { access: { permission: 'goods.view' }, title: 'common:title.goods' },
  validateSearch: catalogueSearch,
  loaderDeps: ({ search }) => askedGoods(search),
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(goodsQueries.list(deps))
  },
  component: CataloguePage,
})
