import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SalesReportQuery } from '@/contract/admin/report-list'
import { countryName } from '@/shared/i18n/country-name'
import { useCategory } from '@/entities/product/use-category'
import { reportQueries } from '@/entities/report/report.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { CheckGroup, type Choice } from '@/shared/ui/CheckGroup'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import css from './reports.module.css'
import { salesFilterKeys } from './reports.search'

type Props = {
  search: Pick<SalesReportQuery, 'q' | 'companyId' | 'country' | 'category'>
  /** A report that knows no customers leaves them out. */
  only?: 'category'
  label: string
  patch: (change: Partial<SalesReportQuery>, options?: { replace?: boolean }) => void
}
type Name = 'company' | 'country' | 'category'
type Group = {
  name: Name
  choices: Choice<string>[]
  value: readonly string[] | undefined
  change: (value: string[] | undefined) => void
}

/** What a report is narrowed to; each filter acts at once and becomes a chip. */
export function SalesFilters({ search, only, label, patch }: Props) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const category = useCategory()
  const { companies = [], countries = [], categories = [] } = useQuery(reportQueries.filters()).data ?? {}
  const groups: Group[] = [
    {
      name: 'company' as const,
      choices: companies.map(({ id, name, customerNumber }) => ({ value: id, label: name, hint: customerNumber })),
      value: search.companyId,
      change: (value: string[] | undefined) => patch({ companyId: value as SalesReportQuery['companyId'] }),
    },
    {
      name: 'country' as const,
      choices: countries.map((value) => ({ value, label: countryName(value, format.locale) })),
      value: search.country,
      change: (country: string[] | undefined) => patch({ country }),
    },
    {
      name: 'category' as const,
      choices: categories.map((value) => ({ value, label: category(value) })),
      value: search.category,
      change: (value: string[] | undefined) => patch({ category: value }),
    },
  ].filter(({ name }) => only === undefined || name === only)
  const chips = groups.flatMap(({ name, choices, value, change }) =>
    value && value.length > 0
      ? [
          {
            id: name,
            name: t(`filter.${name}`),
            value: format.list(value.map((each) => choices.find((choice) => choice.value === each)?.label ?? each)),
            onRemove: () => change(undefined),
          },
        ]
      : [],
  )
  return (
    <FilterBar
      search={{ value: search.q ?? '', label, onChange: (q) => patch({ q: q || undefined }, { replace: true }) }}
      chips={chips}
      onClearAll={() => patch(Object.fromEntries(salesFilterKeys.map((key) => [key, undefined])))}
    >
      <FilterPopover count={chips.length} width={only ? undefined : 720}>
        <div className={css.panel}>
          {groups.map(({ name, choices, value, change }) => (
            <CheckGroup
              key={name}
              label={t(`filter.${name}`)}
              choices={choices}
              value={value}
              onChange={change}
              words={{
                searchIn: t('filter.searchIn', { label: t(`filter.${name}`) }),
                search: t('filter.search'),
                noMatch: t('filter.noMatch'),
              }}
            />
          ))}
        </div>
      </FilterPopover>
    </FilterBar>
  )
}
