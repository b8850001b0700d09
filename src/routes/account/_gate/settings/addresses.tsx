import { createFileRoute } from '@tanstack/react-router'
import { companyDetailsQueries } from '@/entities/company-details/company-details.queries'
import { profileQueries } from '@/entities/profile/profile.queries'
import { AddressesPage } from '@/features/account/settings/AddressesPage'

export const Route = createFileRoute('/account/_gate/settings/addresses')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settingsAddresses' },
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(profileQueries.own()),
      queryClient.ensureQueryData(companyDetailsQueries.current()),
    ]),
  component: AddressesPage,
})
