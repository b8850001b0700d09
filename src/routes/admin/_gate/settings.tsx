import { createFileRoute } from '@tanstack/react-router'
import { portalSettingsQueries } from '@/entities/portal-settings/portal-settings.queries'
import { SettingsPage } from '@/features/admin/portal-settings/SettingsPage'

export const Route = createFileRoute('/admin/_gate/settings')({
  staticData: { access: { permission: 'portalSettings.view' }, title: 'common:title.portalSettings' },
  loader: ({ context }) => context.queryClient.ensureQueryData(portalSettingsQueries.current()),
  component: SettingsPage,
})
