import { createFileRoute } from '@tanstack/react-router'
import { overviewQueries } from '@/entities/overview/overview.queries'
import { OverviewPage } from '@/features/account/overview/OverviewPage'
import { OverviewSkeleton } from '@/features/account/overview/OverviewSkeleton'

export const Route = createFileRoute('/account/_gate/overview')({
  staticData: { access: { permission: 'overview.view' }, title: 'common:title.overview' },
  loader: ({ context }) => context.queryClient.ensureQueryData(overviewQueries.current()),
  component: OverviewPage,
  pendingComponent: OverviewSkeleton,
})
