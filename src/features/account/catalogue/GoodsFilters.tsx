import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { GoodsFacets } from '@/contract/products-page'
import { MoneyInput } from '@/shared/forms/MoneyInput'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { CheckGroup } from '@/shared/ui/CheckGroup'
import type { CatalogueSearch } from './catalogue.search'
import css from './catalogue.module.css'

type Props = {
  facets: GoodsFacets
  search: CatalogueSearch
  onChange: (change: Partial<CatalogueSearch>) => void
}

/** What the goods can be narrowed down by, each with how many it would leave. */
export function GoodsFilters({ facets, search, onChange }: Props) {
  const { t } = useTranslation('catalogue')
  const format = useFormat()
  const { feature = [], only = [], priceFrom, priceTo } = search
  const { prices, inStock, inContract } = facets
  const counted = (label: string, products: number): string =>
    t('filters.counted', { label, number: format.number(products) })
  return (
    <div className={css.filters}>
      <fieldset className={css.marks}>
        <legend>{t('filters.only')}</legend>
        {inStock !== null && (
          <Checkbox
            size="xs"
            label={counted(t('filters.inStock'), inStock)}
            checked={only.includes('inStock')}
            onChange={() => onChange({ only: toggled(only, 'inStock') })}
          />
        )}
        {(inContract > 0 || only.includes('inContract')) && (
          <Checkbox
            size="xs"
            label={counted(t('filters.inContract'), inContract)}
            checked={only.includes('inContract')}
            onChange={() => onChange({ only: toggled(only, 'inContract') })}
          />
        )}
      </fieldset>
      {prices && (
        <fieldset className={css.range}>
          <legend>{t('filters.price')}</legend>
          <MoneyInput
            size="xs"
            label={t('filters.from')}
            currency={prices.from.currency}
            value={priceFrom ?? null}
            placeholder={format.amount(prices.from)}
            onChange={(value) => onChange({ priceFrom: value ?? undefined })}
          />
          <MoneyInput
            size="xs"
            label={t('filters.to')}
            currency={prices.to.currency}
            value={priceTo ?? null}
            placeholder={format.amount(prices.to)}
            onChange={(value) => onChange({ priceTo: value ?? undefined })}
          />
        </fieldset>
      )}
      {facets.features.map(({ code, name, values }) => (
        <CheckGroup
          key={code}
          label={name}
          choices={values.map(({ id, label, products }) => ({ value: id, label: counted(label, products) }))}
          value={feature.filter((id) => id.startsWith(`${code}:`))}
          onChange={(chosen) => {
            const next = [...feature.filter((id) => !id.startsWith(`${code}:`)), ...(chosen ?? [])]
            onChange({ feature: next.length > 0 ? next : undefined })
          }}
          words={{
            searchIn: t('filters.searchIn', { name }),
            search: t('filters.search'),
            noMatch: t('filters.noMatch'),
          }}
        />
      ))}
    </div>
  )
}
