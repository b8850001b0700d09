import { createFileRoute } from '@tanstack/react-router'
import { accountSettingsQueries } from '@/entities/account-settings/account-settings.queries'
import { PaymentPage } from '@/features/account/settings/PaymentPage'

export const Route = createFileRoute('/account/_gate/settings/payment')({
  staticData: { access: { permission: 'settings.view' }, title: 'common:title.settingsPayment' },
  loader: ({ context }) => context.queryClient.ensureQueryData(accountSettingsQueries.current()),
  component: PaymentPage,
})
