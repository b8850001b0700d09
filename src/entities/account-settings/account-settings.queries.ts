import { query } from '@/api/query'
import { getAccountSettings } from '@/contract/account-settings'

export const accountSettingsQueries = {
  current: () => query(getAccountSettings, {}),
}
