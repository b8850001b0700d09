import { createFileRoute } from '@tanstack/react-router'
import { profileQueries } from '@/entities/profile/profile.queries'
import { NotificationSettings } from '@/features/session/profile/NotificationSettings'

export const Route = createFileRoute('/admin/_gate/profile/notifications')({
  staticData: { access: 'session', title: 'common:title.settingsNotifications' },
  loader: ({ context }) => context.queryClient.ensureQueryData(profileQueries.own()),
  component: NotificationSettings,
})
