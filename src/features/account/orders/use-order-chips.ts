import { useTranslation } from 'react-i18next'
import type { OrderListQuery } from '@/contract/order-list'
import { useSession } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useRangeText } from '@/shared/i18n/use-range-text'
import type { ActiveFilter } from '@/shared/ui/FilterBar'

/** The filters in force, in words. */
export const useOrderChips = (
  search: OrderListQuery,
  patch: (change: Partial<OrderListQuery>) => void,
): ActiveFilter[] => {
  const { t } = useTranslation(['orders', 'enums'])
  const format = useFormat()
  const { company } = useSession()
  const { status, origin, placedFrom, placedTo, totalFrom, totalTo } = search
  const range = useRangeText()
  const chips: ActiveFilter[] = []

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
  const placed = range(placedFrom && format.date(placedFrom), placedTo && format.date(placedTo))
  if (placed)
    chips.push({
      id: 'placed',
      name: t('list.filters.placed'),
      value: placed,
      onRemove: () => patch({ placedFrom: undefined, placedTo: undefined }),
    })
  const amount = (minor: number | undefined) =>
    minor === undefined || !company ? undefined : format.money({ amount: minor, currency: company.currency })
  const total = range(amount(totalFrom), amount(totalTo))
  if (total)
    chips.push({
      id: 'total',
      name: t('list.filters.total'),
      value: total,
      onRemove: () => patch({ totalFrom: undefined, totalTo: undefined }),
    })
  return chips
}
