import { createFileRoute } from '@tanstack/react-router'
import { syncHealthQueries } from '@/entities/sync/sync-health.queries'
import { PlanPage } from '@/features/admin/sync-plan/PlanPage'
import { syncPlanSearch } from '@/features/admin/sync-plan/plan.search'

export const Route = createFileRoute('/admin/_gate/sync/plan')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.syncPlan' },
  validateSearch: syncPlanSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(syncHealthQueries.plan())
    return context.queryClient.ensureQueryData(syncHealthQueries.watch())
  },
  component: PlanPage,
})
