import { useTranslation } from 'react-i18next'
import type { BudgetSummary } from '@/contract/budget-detail'
import { BudgetUse } from '@/entities/budget/BudgetUse'
import { budgetLook } from '@/entities/budget/budget-look'
import { useCan } from '@/features/session/use-session'
import { AppLink } from '@/shared/ui/AppLink'
import { DateText } from '@/shared/ui/DateText'
import { MoneyText } from '@/shared/ui/MoneyText'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import type { Column } from '@/shared/ui/data-table-types'
import { BudgetOwnerText } from './BudgetOwnerText'

const amountColumns = ['amount', 'used', 'left']

export const useBudgetColumns = (): Column<BudgetSummary>[] => {
  const { t } = useTranslation(['budgets', 'enums'])
  const seesPrices = useCan('prices.view')
  const columns: Column<BudgetSummary>[] = [
    {
      id: 'name',
      header: t('list.columns.name'),
      sortable: true,
      hideable: false,
      card: 'title',
      cell: ({ id, name }) => (
        <AppLink to="/account/budgets/$budgetId" params={{ budgetId: id }} look="ink">
          <bdi>{name}</bdi>
        </AppLink>
      ),
    },
    {
      id: 'owner',
      header: t('list.columns.owner'),
      sortable: true,
      text: ({ owner }) => [owner.code, owner.name].filter(Boolean).join(' '),
      cell: ({ owner }) => <BudgetOwnerText owner={owner} />,
    },
    {
      id: 'period',
      header: t('list.columns.period'),
      cell: ({ period }) => t(`enums:budgetPeriod.${period}`),
    },
    {
      id: 'mode',
      header: t('list.columns.mode'),
      cardLabel: 'before',
      cell: ({ mode }) => t(`enums:budgetMode.${mode}`),
    },
    {
      id: 'state',
      header: t('list.columns.state'),
      card: 'status',
      cell: (budget) => <StatusBadge kind="budget" status={budgetLook(budget)} />,
    },
    {
      id: 'endsOn',
      header: t('list.columns.endsOn'),
      sortable: true,
      hiddenByDefault: true,
      cardLabel: 'before',
      text: ({ endsOn }) => ({ at: endsOn }),
      cell: ({ endsOn }) => (endsOn ? <DateText value={endsOn} /> : t('open')),
    },
    {
      id: 'amount',
      header: t('list.columns.amount'),
      sortable: true,
      align: 'end',
      cardLabel: 'before',
      cell: ({ amount }) => <MoneyText value={amount} />,
    },
    {
      id: 'used',
      header: t('list.columns.used'),
      sortable: true,
      text: ({ used }) => used,
      cell: ({ used, amount }) => used && amount && <BudgetUse used={used} amount={amount} />,
    },
    {
      id: 'left',
      header: t('list.columns.left'),
      sortable: true,
      align: 'end',
      hideable: false,
      card: 'amount',
      cell: ({ left, window }) => window && <MoneyText value={left} strong />,
    },
  ]
  return seesPrices ? columns : columns.filter(({ id }) => !amountColumns.includes(id))
}
