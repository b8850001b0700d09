import { createFileRoute } from '@tanstack/react-router'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { BudgetPage } from '@/features/account/budgets/BudgetPage'
import { budgetEntriesSearch, budgetParams } from '@/features/account/budgets/budgets.search'

export const Route = createFileRoute('/account/_gate/budgets/$budgetId')({
  staticData: { access: { permission: 'budgets.view' }, title: 'common:title.budget' },
  params: budgetParams,
  validateSearch: budgetEntriesSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(budgetQueries.detail(params.budgetId)),
  component: BudgetPage,
})
