import { query } from '@/api/query'
import { getPortalSettings } from '@/contract/admin/portal-settings'

export const portalSettingsQueries = {
  current: () => query(getPortalSettings, {}),
}
