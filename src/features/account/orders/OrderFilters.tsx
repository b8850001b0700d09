import { useTranslation } from 'react-i18next'
import type { OrderListQuery } from '@/contract/order-list'
import { lazyPart } from '@/shared/lib/lazy-part'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import { orderFilterKeys } from './orders.search'
import { useOrderChips } from './use-order-chips'

/** Fields are large, and most people only look. They come with the panel, which shows a list while it waits. */
const OrderFilterFields = lazyPart(() =>
  import('./OrderFilterFields').then(({ OrderFilterFields }) => OrderFilterFields),
)

type Props = {
  search: OrderListQuery
  patch: (change: Partial<OrderListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof OrderListQuery)[]) => void
}

export function OrderFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation('orders')
  const chips = useOrderChips(search, patch)

  return (
    <FilterBar
      search={{
        value: search.q ?? '',
        label: t('list.search'),
        onChange: (q) => patch({ q: q || undefined }, { replace: true }),
      }}
      chips={chips}
      onClearAll={() => clear(orderFilterKeys)}
    >
      <FilterPopover count={chips.length}>
        <OrderFilterFields search={search} patch={patch} />
      </FilterPopover>
    </FilterBar>
  )
}
