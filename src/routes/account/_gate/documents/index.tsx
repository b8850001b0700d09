import { createFileRoute } from '@tanstack/react-router'
import { archiveQueries } from '@/entities/document/archive.queries'
import { ArchivePage } from '@/features/account/documents/ArchivePage'
import { archiveSearch } from '@/features/account/documents/archive.search'

export const Route = createFileRoute('/account/_gate/documents/')({
  staticData: { access: { permission: 'orders.view' }, title: 'common:title.documents' },
  validateSearch: archiveSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    void context.queryClient.prefetchQuery(archiveQueries.list(deps))
  },
  component: ArchivePage,
})
