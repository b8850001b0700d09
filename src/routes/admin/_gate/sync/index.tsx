import { createFileRoute } from '@tanstack/react-router'
import { syncQueries } from '@/entities/sync/sync.queries'
import { syncSearch } from '@/features/admin/sync/sync.search'
import { SyncPage } from '@/features/admin/sync/SyncPage'

export const Route = createFileRoute('/admin/_gate/sync/')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.sync' },
  validateSearch: syncSearch,
  loader: ({ context }) => {
    void context.queryClient.prefetchQuery(syncQueries.jobs())
  },
  component: SyncPage,
})
