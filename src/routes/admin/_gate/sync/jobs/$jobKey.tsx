import { createFileRoute, notFound } from '@tanstack/react-router'
import { erpJobKeys, type SyncJobKey } from '@/domain/sync/vocabulary'
import { syncQueries } from '@/entities/sync/sync.queries'
import { JobPage } from '@/features/admin/sync/job/JobPage'
import { syncJobSearch } from '@/features/admin/sync/sync.search'

export const Route = createFileRoute('/admin/_gate/sync/jobs/$jobKey')({
  staticData: { access: { permission: 'sync.view' }, title: 'common:title.syncJob' },
  params: {
    parse: ({ jobKey }) => {
      const known: SyncJobKey | undefined = erpJobKeys.find((each) => each === jobKey)
      if (!known) throw notFound()
      return { jobKey: known as SyncJobKey }
    },
  },
  validateSearch: syncJobSearch,
  loader: ({ context, params }) => context.queryClient.ensureQueryData(syncQueries.job(params.jobKey)),
  component: JobPage,
})
