import { createFileRoute } from '@tanstack/react-router'
import { syncFileQueries } from '@/entities/sync-files/sync-files.queries'
import { syncFilesSearch } from '@/features/admin/sync/files/files.search'
import { FilesPage } from '@/features/admin/sync/files/FilesPage'

export const Route = createFileRoute('/admin/_gate/sync/files/')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.syncFiles' },
  validateSearch: syncFilesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(syncFileQueries.list(deps))
  },
  component: FilesPage,
})
