import { createFileRoute } from '@tanstack/react-router'
import { accountSettingsQueries } from '@/entities/account-settings/account-settings.queries'
import { SettingsPage } from '@/features/account/settings/SettingsPage'

export const Route = createFileRoute('/account/_gate/settings')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settings' },
  loader: ({ context }) => context.queryClient.ensureQueryData(accountSettingsQueries.current()),
  component: SettingsPage,
})
