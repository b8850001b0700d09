import { useSuspenseQuery } from '@tanstack/react-query'
import { accountSettingsQueries } from '@/entities/account-settings/account-settings.queries'
import { SettingsSections } from '@/shared/ui/SettingsSection'
import { PaymentSection } from './PaymentSection'

/** SET-05: terms and stored cards. */
export function PaymentPage() {
  const { data } = useSuspenseQuery(accountSettingsQueries.current())
  return (
    <SettingsSections>
      <PaymentSection payment={data.payment} />
    </SettingsSections>
  )
}
