import { createFileRoute } from '@tanstack/react-router'
import { syncRowQueries } from '@/entities/sync/sync-rows.queries'
import { failuresSearch } from '@/features/admin/sync-inbox/failures.search'
import { FailuresPage } from '@/features/admin/sync-inbox/FailuresPage'

export const Route = createFileRoute('/admin/_gate/sync/failures')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.syncFailures' },
  validateSearch: failuresSearch,
  loaderDeps: ({ search: { group: _group, recordPage: _page, ...search } }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(syncRowQueries.groups(deps))
  },
  component: FailuresPage,
})
