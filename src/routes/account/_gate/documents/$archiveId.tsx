import { createFileRoute } from '@tanstack/react-router'
import { archiveQueries } from '@/entities/document/archive.queries'
import { archivedSearch, archiveParams } from '@/features/account/documents/archive.search'
import { ArchivedPage } from '@/features/account/documents/ArchivedPage'

export const Route = createFileRoute('/account/_gate/documents/$archiveId')({
  staticData: { access: { permission: 'orders.view' }, title: 'common:title.document' },
  params: archiveParams,
  validateSearch: archivedSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.ensureQueryData(archiveQueries.detail(params.archiveId, deps.version)),
  component: ArchivedPage,
})
