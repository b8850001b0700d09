import { createFileRoute } from '@tanstack/react-router'
import type { SyncRunId } from '@/domain/ids'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { syncQueries } from '@/entities/sync/sync.queries'
import { syncRunSearch } from '@/features/admin/sync/run.search'
import { RunDetailPage } from '@/features/admin/sync/RunDetailPage'

export const Route = createFileRoute('/admin/_gate/sync/runs/$runId')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.syncRun' },
  params: { parse: ({ runId }) => ({ runId: runId as SyncRunId }) },
  validateSearch: syncRunSearch,
  loader: ({ context, params }) =>
    Promise.all([
      context.queryClient.ensureQueryData(syncQueries.run(params.runId)),
      context.queryClient.ensureQueryData(syncRowQueries.report(params.runId)),
    ]),
  component: RunDetailPage,
})
