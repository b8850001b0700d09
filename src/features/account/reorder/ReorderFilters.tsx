import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { purchasePeriods, type PurchasedItemsQuery } from '@/contract/purchased-items-list'
import { FilterBar } from '@/shared/ui/FilterBar'

type Props = {
  search: PurchasedItemsQuery
  patch: (change: Partial<PurchasedItemsQuery>, options?: { replace?: boolean }) => void
}

export function ReorderFilters({ search, patch }: Props) {
  const { t } = useTranslation('orderTemplates')
  return (
    <FilterBar
      search={{
        value: search.q ?? '',
        label: t('items.search'),
        onChange: (q) => patch({ q: q || undefined }, { replace: true }),
      }}
    >
      <NativeSelect
        aria-label={t('items.period')}
        value={search.period}
        data={purchasePeriods.map((value) => ({ value, label: t(`items.periods.${value}`) }))}
        onChange={(event) => patch({ period: event.currentTarget.value as PurchasedItemsQuery['period'] })}
      />
    </FilterBar>
  )
}
