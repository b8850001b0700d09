import { createFileRoute } from '@tanstack/react-router'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { BudgetsPage } from '@/features/account/budgets/BudgetsPage'
import { budgetsSearch, shownBudgets } from '@/features/account/budgets/budgets.search'

export const Route = createFileRoute('/account/_gate/budgets/')({
  staticData: { access: { permission: 'budgets.view' }, title: 'common:title.budgets' },
  validateSearch: budgetsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(budgetQueries.list(shownBudgets(deps)))
  },
  component: BudgetsPage,
})
