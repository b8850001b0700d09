import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { budgetOwnerKinds } from '@/contract/budget-list'
import type { BudgetListQuery } from '@/contract/budget-list'
import { budgetModes, budgetPeriods } from '@/domain/budgets/vocabulary'
import { useFormat } from '@/shared/i18n/use-format'
import { toggled } from '@/shared/lib/toggled'
import { FilterBar } from '@/shared/ui/FilterBar'
import { FilterPopover } from '@/shared/ui/FilterPopover'
import css from './budgets.module.css'
import { budgetFilterKeys } from './budgets.search'

type Props = {
  search: BudgetListQuery
  patch: (change: Partial<BudgetListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof BudgetListQuery)[]) => void
}

export function BudgetFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation(['budgets', 'enums'])
  const format = useFormat()
  const groups = [
    {
      key: 'ownerKind',
      name: t('list.filters.owner'),
      chosen: search.ownerKind?.map((each) => t(`enums:budgetOwnerKind.${each}`)),
      options: budgetOwnerKinds.map((each) => ({
        value: each,
        label: t(`enums:budgetOwnerKind.${each}`),
        checked: search.ownerKind?.includes(each) ?? false,
        toggle: () => patch({ ownerKind: toggled(search.ownerKind, each) }),
      })),
    },
    {
      key: 'mode',
      name: t('list.filters.mode'),
      chosen: search.mode?.map((each) => t(`enums:budgetMode.${each}`)),
      options: budgetModes.map((each) => ({
        value: each,
        label: t(`enums:budgetMode.${each}`),
        checked: search.mode?.includes(each) ?? false,
        toggle: () => patch({ mode: toggled(search.mode, each) }),
      })),
    },
    {
      key: 'period',
      name: t('list.filters.period'),
      chosen: search.period?.map((each) => t(`enums:budgetPeriod.${each}`)),
      options: budgetPeriods.map((each) => ({
        value: each,
        label: t(`enums:budgetPeriod.${each}`),
        checked: search.period?.includes(each) ?? false,
        toggle: () => patch({ period: toggled(search.period, each) }),
      })),
    },
  ] as const
  const chips = groups.flatMap(({ key, name, chosen }) =>
    chosen ? [{ id: key, name, value: format.list(chosen), onRemove: () => patch({ [key]: undefined }) }] : [],
  )

  return (
    <FilterBar
      search={{
        value: search.q ?? '',
        label: t('list.search'),
        onChange: (q) => patch({ q: q || undefined }, { replace: true }),
      }}
      chips={chips}
      onClearAll={() => clear(budgetFilterKeys)}
    >
      <FilterPopover count={chips.length}>
        {groups.map(({ key, name, options }) => (
          <fieldset key={key} className={css.filterGroup}>
            <legend>{name}</legend>
            {options.map(({ value, label, checked, toggle }) => (
              <Checkbox key={value} label={label} checked={checked} onChange={toggle} />
            ))}
          </fieldset>
        ))}
      </FilterPopover>
    </FilterBar>
  )
}
