import { createFileRoute } from '@tanstack/react-router'
import { profileQueries } from '@/entities/profile/profile.queries'
import { PersonSettings } from '@/features/session/profile/PersonSettings'

export const Route = createFileRoute('/admin/_gate/profile/person')({
  staticData: { access: 'session', title: 'common:title.settingsProfile' },
  loader: ({ context }) => context.queryClient.ensureQueryData(profileQueries.own()),
  component: PersonSettings,
})
