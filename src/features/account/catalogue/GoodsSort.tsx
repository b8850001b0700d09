import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useCan } from '@/features/session/use-session'
import type { CatalogueSearch } from './catalogue.search'

const sorts = ['relevance', 'name', 'sku', 'price', '-price', 'leadTimeDays'] as const
const keys = {
  relevance: 'relevance',
  name: 'name',
  sku: 'sku',
  price: 'cheapest',
  '-price': 'dearest',
  leadTimeDays: 'soonest',
} as const

type Props = { search: CatalogueSearch; onChange: (sort: CatalogueSearch['sort']) => void }

export function GoodsSort({ search: { sort, q }, onChange }: Props) {
  const { t } = useTranslation('catalogue')
  const seesPrices = useCan('prices.view')
  const offered = sorts.filter(
    (each) => (each !== 'relevance' || q !== undefined) && (seesPrices || (each !== 'price' && each !== '-price')),
  )
  const usual = q === undefined ? 'sku' : 'relevance'
  return (
    <NativeSelect
      size="xs"
      aria-label={t('sort.label')}
      value={sorts.find((each) => each === sort) ?? usual}
      data={offered.map((each) => ({ value: each, label: t(`sort.${keys[each]}`) }))}
      onChange={(event) => {
        const chosen = sorts.find((each) => each === event.currentTarget.value)
        onChange(chosen === usual ? undefined : chosen)
      }}
    />
  )
}
