import { createFileRoute } from '@tanstack/react-router'
import { SettingsPage } from '@/features/account/settings/SettingsPage'

export const Route = createFileRoute('/account/_gate/settings')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settings' },
  component: SettingsPage,
})
