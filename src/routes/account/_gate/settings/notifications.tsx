import { createFileRoute } from '@tanstack/react-router'
import { profileQueries } from '@/entities/profile/profile.queries'
import { NotificationSettings } from '@/features/session/profile/NotificationSettings'

export const Route = createFileRoute('/account/_gate/settings/notifications')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settingsNotifications' },
  loader: ({ context }) => context.queryClient.ensureQueryData(profileQueries.own()),
  component: NotificationSettings,
})
