import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import css from './member.module.css'

export type MemberFilterGroup = {
  id: string
  name: string
  choices: readonly { value: string; label: string }[]
  chosen: readonly string[] | undefined
  /** Undefined: none chosen means any. */
  onChange: (chosen: string[] | undefined) => void
}
type Props = {
  search: { value: string; label: string; onChange: (q: string | undefined) => void }
  groups: readonly MemberFilterGroup[]
  onClearAll: () => void
}

/** Search, and groups of boxes of which none ticked means any. */
export function MemberFilters({ search, groups, onClearAll }: Props) {
  const { t } = useTranslation('common')
  const format = useFormat()
  const chips = groups.flatMap(({ id, name, choices, chosen, onChange }) =>
    chosen && chosen.length > 0
      ? [
          {
            id,
            name,
            value: format.list(chosen.map((value) => choices.find((each) => each.value === value)?.label ?? value)),
            onRemove: () => onChange(undefined),
          },
        ]
      : [],
  )
  const toggle = ({ chosen, onChange }: MemberFilterGroup, value: string): void => onChange(toggled(chosen, value))
  return (
    <FilterBar
      search={{ ...search, onChange: (q) => search.onChange(q || undefined) }}
      chips={chips}
      onClearAll={onClearAll}
    >
      <FilterPopover count={chips.length} label={t('filter.label')}>
        {groups.map((group) => (
          <fieldset key={group.id} className={css.filterGroup}>
            <legend>{group.name}</legend>
            <div className={css.filterChoices}>
              {group.choices.map(({ value, label }) => (
                <Checkbox
                  key={value}
                  label={<bdi>{label}</bdi>}
                  checked={group.chosen?.includes(value) ?? false}
                  onChange={() => toggle(group, value)}
                />
              ))}
            </div>
          </fieldset>
        ))}
      </FilterPopover>
    </FilterBar>
  )
}
