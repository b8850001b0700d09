import { createFileRoute } from '@tanstack/react-router'
import type { SyncRunId } from '@/domain/ids'
import { syncQueries } from '@/entities/sync/sync.queries'
import { syncRunSearch } from '@/features/admin/sync/run.search'
import { RunDetailPage } from '@/features/admin/sync/RunDetailPage'

export const Route = createFileRoute('/admin/_gate/sync/runs/$runId')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.syncRun' },
  params: { parse: ({ runId }) => ({ runId: runId as SyncRunId }) },
  validateSearch: syncRunSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(syncQueries.run(params.runId)),
  component: RunDetailPage,
})
