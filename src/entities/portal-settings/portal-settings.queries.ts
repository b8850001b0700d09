import { queryOptions } from '@tanstack/react-query'
import { call } from '@/api/client'
import { query } from '@/api/query'
import { getPortalSettings } from '@/contract/admin/portal-settings'
import {
  listSettingsHistory,
  previewPortalSettings,
  type SettingsHistoryQuery,
} from '@/contract/admin/settings-history'
import {
  getShopSettings,
  listShopSettings,
  previewShopSettings,
  type ShopSettings,
} from '@/contract/admin/shop-settings'
import type { InputFor } from '@/contract/endpoint'

/** A change of what counts everywhere, or of one shop. */
export type EffectAsked =
  | InputFor<typeof previewPortalSettings>['body']
  | ({ shop: ShopSettings['shop'] } & InputFor<typeof previewShopSettings>['body'])

export const portalSettingsQueries = {
  current: () => query(getPortalSettings, {}),
  shops: () => query(listShopSettings, {}),
  shop: (shop: ShopSettings['shop']) => query(getShopSettings, { params: { shop } }),
  history: (search: SettingsHistoryQuery) => query(listSettingsHistory, { query: search }),
  effects: () => ['admin', 'portalSettings', 'previewPortalSettings'] as const,
  /** A question that takes a body: asked with POST, and kept no longer than it is looked at. */
  effect: (asked: EffectAsked, page: number) =>
    queryOptions({
      queryKey: [...portalSettingsQueries.effects(), asked, page] as const,
      queryFn: ({ signal }) => {
        if (!('shop' in asked)) return call(previewPortalSettings, { body: asked, query: { page } }, { signal })
        const { shop, ...body } = asked
        return call(previewShopSettings, { params: { shop }, body, query: { page } }, { signal })
      },
      gcTime: 0,
    }),
}
