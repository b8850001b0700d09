import { useQueryClient } from '@tanstack/react-query'
import type { AccountSettings } from '@/contract/account-settings'
import { accountSettingsQueries } from '@/entities/account-settings/account-settings.queries'

/** Every save answers with the settings as they are now: they are shown at once. */
export const useShowSettings = () => {
  const client = useQueryClient()
  return (settings: AccountSettings): void => {
    client.setQueryData(accountSettingsQueries.current().queryKey, settings)
  }
}
