import { Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { type ActiveFilter, FilterBar } from './FilterBar'
import { FilterPopover } from './FilterPopover'
import css from './GroupFilters.module.css'

export type FilterGroup = {
  id: string
  name: string
  choices: readonly { value: string; label: string }[]
  chosen: readonly string[] | undefined
  /** Undefined: none chosen means any. */
  onChange: (chosen: string[] | undefined) => void
}
type Props = {
  search: { value: string; label: string; onChange: (q: string | undefined) => void }
  groups: readonly FilterGroup[]
  onClearAll: () => void
  /** Filters that are no choices, such as days. */
  more?: { chips: readonly ActiveFilter[]; fields: ReactNode }
}

/** Search, and groups of boxes of which none ticked means any. */
export function GroupFilters({ search, groups, onClearAll, more }: Props) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const chosen = groups.flatMap(({ id, name, choices, chosen: values, onChange }) =>
    values && values.length > 0
      ? [
          {
            id,
            name,
            value: format.list(values.map((value) => choices.find((each) => each.value === value)?.label ?? value)),
            onRemove: () => onChange(undefined),
          },
        ]
      : [],
  )
  const chips = [...chosen, ...(more?.chips ?? [])]
  return (
    <FilterBar
      search={{ ...search, onChange: (q) => search.onChange(q || undefined) }}
      chips={chips}
      onClearAll={onClearAll}
    >
      <FilterPopover count={chips.length} label={t('filter.label')}>
        {groups
          .filter(({ choices }) => choices.length > 0)
          .map((group) => (
            <fieldset key={group.id} className={css.group}>
              <legend>{group.name}</legend>
              <div className={css.choices}>
                {group.choices.map(({ value, label }) => (
                  <Checkbox
                    key={value}
                    label={<bdi>{label}</bdi>}
                    checked={group.chosen?.includes(value) ?? false}
                    onChange={() => group.onChange(toggled(group.chosen, value))}
                  />
                ))}
              </div>
            </fieldset>
          ))}
        {more?.fields}
      </FilterPopover>
    </FilterBar>
  )
}
