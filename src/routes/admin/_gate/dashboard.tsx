import { createFileRoute } from '@tanstack/react-router'
import { dashboardQueries } from '@/entities/dashboard/dashboard.queries'
import { DashboardPage } from '@/features/admin/dashboard/DashboardPage'

export const Route = createFileRoute('/admin/_gate/dashboard')({
  staticData: { access: { permission: 'dashboard.view' }, title: 'common:title.dashboard' },
  loader: ({ context }) => context.queryClient.ensureQueryData(dashboardQueries.current()),
  component: DashboardPage,
})
