import { useTranslation } from 'react-i18next'
import type { GoodsFacets } from '@/contract/products-page'
import { useFormat } from '@/shared/i18n/use-format'
import type { ActiveFilter } from '@/shared/ui/FilterBar'
import type { CatalogueSearch } from './catalogue.search'

/** What the goods are narrowed down by, each with the way to take it back. */
export const useGoodsChips = (
  facets: GoodsFacets | undefined,
  { category, feature = [], only = [], priceFrom, priceTo }: CatalogueSearch,
  patch: (change: Partial<CatalogueSearch>) => void,
): ActiveFilter[] => {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const chips: ActiveFilter[] = []
  if (category !== undefined) {
    const name = facets?.categories.find(({ code }) => code === category)?.name ?? category
    chips.push({
      ...{ id: 'category', name: t('filters.category'), value: name },
      onRemove: () => patch({ category: undefined }),
    })
  }
  for (const mark of only) {
    const rest = only.filter((each) => each !== mark)
    const onRemove = () => patch({ only: rest.length > 0 ? rest : undefined })
    if (mark === 'inStock') chips.push({ id: mark, name: t('filters.only'), value: t('filters.inStock'), onRemove })
    else chips.push({ id: mark, name: t('filters.only'), value: t('filters.inContract'), onRemove })
  }
  for (const id of feature) {
    const [code = ''] = id.split(':')
    const known = facets?.features.find((each) => each.code === code)
    const rest = feature.filter((each) => each !== id)
    chips.push({
      id,
      name: known?.name ?? code,
      value: known?.values.find((value) => value.id === id)?.label ?? id.slice(code.length + 1),
      onRemove: () => patch({ feature: rest.length > 0 ? rest : undefined }),
    })
  }
  const currency = facets?.prices?.from.currency
  if (currency && priceFrom !== undefined)
    chips.push({
      ...{ id: 'from', name: t('filters.from'), value: format.money({ amount: priceFrom, currency }) },
      onRemove: () => patch({ priceFrom: undefined }),
    })
  if (currency && priceTo !== undefined)
    chips.push({
      ...{ id: 'to', name: t('filters.to'), value: format.money({ amount: priceTo, currency }) },
      onRemove: () => patch({ priceTo: undefined }),
    })
  return chips
}
