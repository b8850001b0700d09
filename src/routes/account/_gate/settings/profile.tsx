import { createFileRoute } from '@tanstack/react-router'
import { companyDetailsQueries } from '@/entities/company-details/company-details.queries'
import { profileQueries } from '@/entities/profile/profile.queries'
import { ProfilePage } from '@/features/account/settings/ProfilePage'

export const Route = createFileRoute('/account/_gate/settings/profile')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settingsProfile' },
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(profileQueries.own()),
      queryClient.ensureQueryData(companyDetailsQueries.current()),
    ]),
  component: ProfilePage,
})
