import * as z from 'zod/mini'
import type { SettingsChangeId } from '@/domain/ids'
import { markets } from '@/domain/markets'
import { type ShopSettingName, shopSettingNames } from '@/domain/settings/shops'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { named } from '../schema'
import { instant } from '../time'
import { settingFields } from './portal-settings'
import { settingsPreview } from './settings-history'

const shop = z.enum(markets)
const params = z.object({ shop })
const ownName = named('ShopSettingName', z.enum(shopSettingNames))
const fields = {
  returnDays: settingFields.returnDays,
  returnReasons: settingFields.returnReasons,
  returnsOf: settingFields.returnsOf,
  returnsBy: settingFields.returnsBy,
  returnsSeenBy: settingFields.returnsSeenBy,
  returnsAuthorized: settingFields.returnsAuthorized,
  returnNumberFormat: settingFields.returnNumberFormat,
  returnNumberReset: settingFields.returnNumberReset,
} satisfies Record<ShopSettingName, z.ZodMiniType>
const values = named('ShopSettingValues', z.object(fields))

/** RMA-23: absent: as it is; null: as everywhere again. */
const patch = {
  returnDays: z.optional(z.nullable(fields.returnDays)),
  returnReasons: z.optional(z.nullable(fields.returnReasons)),
  returnsOf: z.optional(z.nullable(fields.returnsOf)),
  returnsBy: z.optional(z.nullable(fields.returnsBy)),
  returnsSeenBy: z.optional(z.nullable(fields.returnsSeenBy)),
  returnsAuthorized: z.optional(z.nullable(fields.returnsAuthorized)),
  returnNumberFormat: z.optional(z.nullable(fields.returnNumberFormat)),
  returnNumberReset: z.optional(z.nullable(fields.returnNumberReset)),
} satisfies Record<ShopSettingName, z.ZodMiniType>

export const shopSummary = named(
  'ShopSummary',
  z.object({
    shop,
    /** What it has of its own; everything else is as everywhere. */
    own: z.array(ownName),
    customers: z.int(),
  }),
)
export type ShopSummary = z.infer<typeof shopSummary>

export const shopSettings = named(
  'ShopSettings',
  z.object({
    ...shopSummary.shape,
    id: z.string(),
    version: z.int(),
    /** As they count in the shop. */
    values,
    /** As they are everywhere. */
    defaults: values,
    changedAt: z.nullable(instant),
    changedBy: z.nullable(z.string()),
    editable: z.boolean(),
    /** Who may change them, for those who may not. */
    ask: z.array(z.string()),
  }),
)
export type ShopSettings = z.infer<typeof shopSettings>

export const listShopSettings = endpoint({
  id: 'listShopSettings',
  resource: 'portalSettings',
  method: 'GET',
  path: '/admin/settings/shops',
  summary: 'The shops, each with what it has of its own',
  access: 'portalSettings.view',
  responses: { 200: z.object({ shops: z.array(shopSummary) }) },
})

export const getShopSettings = endpoint({
  id: 'getShopSettings',
  resource: 'portalSettings',
  method: 'GET',
  path: '/admin/settings/shops/{shop}',
  summary: 'What counts in one shop, and what counts everywhere',
  access: 'portalSettings.view',
  params,
  responses: { 200: shopSettings },
})

export const updateShopSettings = endpoint({
  id: 'updateShopSettings',
  resource: 'portalSettings',
  method: 'PATCH',
  path: '/admin/settings/shops/{shop}',
  summary: 'Give one shop values of its own, or with null those of everywhere again',
  access: 'portalSettings.edit',
  params,
  body: z.object({ version: z.int(), ...patch }),
  responses: { 200: shopSettings },
})

/** The same reckoning as the change itself, without it. */
export const previewShopSettings = endpoint({
  id: 'previewShopSettings',
  resource: 'portalSettings',
  method: 'POST',
  path: '/admin/settings/shops/{shop}/preview',
  summary: 'Whose options a change of one shop would change',
  access: 'portalSettings.view',
  params,
  query: z.object({
    page: z.optional(z.int().check(z.minimum(1))),
    pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  }),
  body: z.object({
    changes: z.optional(z.object(patch)),
    /** What the shop had before this change, instead of changes of one's own. */
    restore: z.optional(idOf<SettingsChangeId>()),
    /** Only this value of that state, and what goes with it. */
    name: z.optional(ownName),
  }),
  responses: { 200: settingsPreview },
})

export const restoreShopSettings = endpoint({
  id: 'restoreShopSettings',
  resource: 'portalSettings',
  method: 'POST',
  path: '/admin/settings/shops/{shop}/restore',
  summary: 'Bring back what a shop had of its own before a change, or one value of it, as a new change',
  access: 'portalSettings.edit',
  params,
  body: z.object({ version: z.int(), changeId: idOf<SettingsChangeId>(), name: z.optional(ownName) }),
  responses: { 200: shopSettings },
})
