import { createFileRoute } from '@tanstack/react-router'
import { basketQueries } from '@/entities/basket/basket.queries'
import { BasketPage } from '@/features/account/basket/BasketPage'
import { basketSearch } from '@/features/account/basket/basket.search'

export const Route = createFileRoute('/account/_gate/basket')({
  staticData: { access: { permission: 'orders.create' }, title: 'common:title.basket' },
  validateSearch: basketSearch,
  loader: ({ context }) => context.queryClient.ensureQueryData(basketQueries.current()),
  component: BasketPage,
})
