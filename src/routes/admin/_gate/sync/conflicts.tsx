import { createFileRoute } from '@tanstack/react-router'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { syncConflictsSearch } from '@/features/admin/sync-inbox/conflicts.search'
import { SyncConflictsPage } from '@/features/admin/sync-inbox/SyncConflictsPage'

export const Route = createFileRoute('/admin/_gate/sync/conflicts')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.syncConflicts' },
  validateSearch: syncConflictsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(syncRowQueries.conflicts(deps))
  },
  component: SyncConflictsPage,
})
