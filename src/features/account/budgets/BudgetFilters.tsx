import { useTranslation } from 'react-i18next'
import { type BudgetListQuery, budgetOwnerKinds } from '@/contract/budget-list'
import { budgetModes, budgetPeriods } from '@/domain/budgets/vocabulary'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { budgetFilterKeys } from './budgets.search'

type Props = {
  search: BudgetListQuery
  patch: (change: Partial<BudgetListQuery>, options?: { replace?: boolean }) => void
  clear: (keys: readonly (keyof BudgetListQuery)[]) => void
}

export function BudgetFilters({ search, patch, clear }: Props) {
  const { t } = useTranslation(['budgets', 'enums'])
  return (
    <GroupFilters
      search={{ value: search.q ?? '', label: t('list.search'), onChange: (q) => patch({ q }, { replace: true }) }}
      onClearAll={() => clear(budgetFilterKeys)}
      groups={[
        {
          id: 'ownerKind',
          name: t('list.filters.owner'),
          choices: budgetOwnerKinds.map((value) => ({ value, label: t(`enums:budgetOwnerKind.${value}`) })),
          chosen: search.ownerKind,
          onChange: (ownerKind) => patch({ ownerKind: ownerKind as BudgetListQuery['ownerKind'] }),
        },
        {
          id: 'mode',
          name: t('list.filters.mode'),
          choices: budgetModes.map((value) => ({ value, label: t(`enums:budgetMode.${value}`) })),
          chosen: search.mode,
          onChange: (mode) => patch({ mode: mode as BudgetListQuery['mode'] }),
        },
        {
          id: 'period',
          name: t('list.filters.period'),
          choices: budgetPeriods.map((value) => ({ value, label: t(`enums:budgetPeriod.${value}`) })),
          chosen: search.period,
          onChange: (period) => patch({ period: period as BudgetListQuery['period'] }),
        },
      ]}
    />
  )
}
