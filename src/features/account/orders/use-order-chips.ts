import { useTranslation } from 'react-i18next'
import type { OrderListQuery } from '@/contract/orders'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'

export type Chip = { id: string; name: string; value: string; onRemove: () => void }

/** The filters in force, in words. */
export const useOrderChips = (search: OrderListQuery, patch: (change: Partial<OrderListQuery>) => void): Chip[] => {
  const { t } = useTranslation(['orders', 'enums'])
  const format = useFormat()
  const { company } = useSession()
  const { status, origin, placedFrom, placedTo, totalFrom, totalTo } = search
  const chips: Chip[] = []

  if (status?.length)
    chips.push({
      id: 'status',
      name: t('list.filters.status'),
      value: format.list(status.map((each) => t(`enums:status.order.${each}`))),
      onRemove: () => patch({ status: undefined }),
    })
  if (origin?.length)
    chips.push({
      id: 'origin',
      name: t('list.filters.origin'),
      value: format.list(origin.map((each) => t(`enums:orderOrigin.${each}`))),
      onRemove: () => patch({ origin: undefined }),
    })
  if (placedFrom || placedTo) {
    const from = placedFrom && format.date(placedFrom)
    const to = placedTo && format.date(placedTo)
    chips.push({
      id: 'placed',
      name: t('list.filters.placed'),
      value:
        from && to
          ? t('list.filters.between', { from, to })
          : from
            ? t('list.filters.from', { from })
            : t('list.filters.to', { to }),
      onRemove: () => patch({ placedFrom: undefined, placedTo: undefined }),
    })
  }
  if (company && (totalFrom !== undefined || totalTo !== undefined)) {
    const amount = (minor: number) => format.money({ amount: minor, currency: company.currency })
    chips.push({
      id: 'total',
      name: t('list.filters.total'),
      value:
        totalFrom !== undefined && totalTo !== undefined
          ? t('list.filters.between', { from: amount(totalFrom), to: amount(totalTo) })
          : totalFrom !== undefined
            ? t('list.filters.atLeast', { from: amount(totalFrom) })
            : t('list.filters.atMost', { to: amount(totalTo ?? 0) }),
      onRemove: () => patch({ totalFrom: undefined, totalTo: undefined }),
    })
  }
  return chips
}
