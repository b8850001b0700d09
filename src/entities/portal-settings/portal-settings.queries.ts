import { queryOptions } from '@tanstack/react-query'
import { call } from '@/api/client'
import { query } from '@/api/query'
import { getPortalSettings } from '@/contract/admin/portal-settings'
import {
  listSettingsHistory,
  previewPortalSettings,
  type SettingsHistoryQuery,
} from '@/contract/admin/settings-history'
import type { InputFor } from '@/contract/endpoint'

export const portalSettingsQueries = {
  current: () => query(getPortalSettings, {}),
  history: (search: SettingsHistoryQuery) => query(listSettingsHistory, { query: search }),
  effects: () => ['admin', 'portalSettings', 'previewPortalSettings'] as const,
  /** A question that takes a body: asked with POST, and kept no longer than it is looked at. */
  effect: (body: InputFor<typeof previewPortalSettings>['body'], page: number) =>
    queryOptions({
      queryKey: [...portalSettingsQueries.effects(), body, page] as const,
      queryFn: ({ signal }) => call(previewPortalSettings, { body, query: { page } }, { signal }),
      gcTime: 0,
    }),
}
