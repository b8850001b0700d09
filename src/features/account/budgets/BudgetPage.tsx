import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { budgetQueries } from '@/entities/budget/budget.queries'
import { budgetLook } from '@/entities/budget/budget-look'
import { lazyPart } from '@/shared/lib/lazy-part'
import { SkeletonText } from '@/shared/ui/Skeletons'
import { PageHeader } from '@/shared/ui/PageHeader'
import { StatusBadge } from '@/shared/ui/StatusBadge'
import { BudgetActions } from './BudgetActions'
import { BudgetEntries } from './BudgetEntries'
import { BudgetFacts } from './BudgetFacts'
import { BudgetHistory } from './BudgetHistory'
import { BudgetOwnerText } from './BudgetOwnerText'
import { BudgetStanding } from './BudgetStanding'
import { BudgetWindows } from './BudgetWindows'
import { isRunning } from './burn-down'

const BurnDown = lazyPart(() => import('./BurnDown').then(({ BurnDown }) => BurnDown))
const routeApi = getRouteApi('/account/_gate/budgets/$budgetId')

export function BudgetPage() {
  const { t } = useTranslation('budgets')
  const { budgetId } = routeApi.useParams()
  const { data: budget } = useSuspenseQuery(budgetQueries.detail(budgetId))
  return (
    <>
      <PageHeader
        title={<bdi>{budget.name}</bdi>}
        record={budget.name}
        status={<StatusBadge kind="budget" status={budgetLook(budget)} size="lg" />}
        sub={<BudgetOwnerText owner={budget.owner} />}
        actions={<BudgetActions budget={budget} />}
      />
      <div className="stack">
        <BudgetFacts budget={budget} />
        <BudgetStanding budget={budget} />
        {isRunning(budget) && (
          <Suspense fallback={<SkeletonText lines={8} />}>
            <BurnDown budget={budget} />
          </Suspense>
        )}
        {budget.amount === null && <p className="dim">{t('detail.pricesHidden')}</p>}
        <BudgetWindows budget={budget} />
        <BudgetEntries budgetId={budgetId} />
        <BudgetHistory budgetId={budgetId} />
      </div>
    </>
  )
}
