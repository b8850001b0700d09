import { createFileRoute } from '@tanstack/react-router'
import { syncQueries } from '@/entities/sync/sync.queries'
import { RunsPage } from '@/features/admin/sync/RunsPage'
import { syncRunsSearch } from '@/features/admin/sync/runs.search'

export const Route = createFileRoute('/admin/_gate/sync/runs/')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.syncRuns' },
  validateSearch: syncRunsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(syncQueries.runs(deps))
  },
  component: RunsPage,
})
