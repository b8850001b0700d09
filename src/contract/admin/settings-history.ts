import * as z from 'zod/mini'
import type { CompanyId, SettingsChangeId, UserId } from '@/domain/ids'
import { markets } from '@/domain/markets'
import { allPermissions, type Permission } from '@/domain/permissions/catalogue'
import { type SettingName, settingNames } from '@/domain/settings/values'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { listQuery, pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'
import { portalSettings, settingsPatch } from './portal-settings'

const settingName = named('SettingName', z.enum(settingNames as [SettingName, ...SettingName[]]))
const permission = z.enum(allPermissions as [Permission, ...Permission[]])

/** Before or after: pictures are told by their kind alone. */
export const settingValue = named(
  'SettingValue',
  z.nullable(
    z.union([
      z.boolean(),
      z.int(),
      z.string(),
      z.array(z.string()),
      z.object({ en: z.string(), pl: z.string(), de: z.string(), ar: z.string() }),
    ]),
  ),
)
export type SettingValue = z.infer<typeof settingValue>

const fieldChange = z.object({ name: settingName, before: settingValue, after: settingValue })

const changedRight = named('ChangedRight', z.object({ permission, gains: z.int(), loses: z.int() }))

export const settingsPreview = named(
  'SettingsPreview',
  z.object({
    changes: z.array(
      z.object({
        ...fieldChange.shape,
        /** Accounts at work that the setting concerns; null: it concerns everybody or nobody alike. */
        concerns: z.nullable(z.int()),
        /** Of one shop: it has a value of its own from then on, or follows everywhere again. Null: neither is new. */
        isOwn: z.nullable(z.boolean()),
      }),
    ),
    /** Each right that somebody gains or loses. */
    rights: z.array(changedRight),
    companies: z.array(z.object({ companyId: idOf<CompanyId>(), name: z.string(), people: z.int() })),
    people: pageOf(
      z.object({
        userId: idOf<UserId>(),
        name: z.string(),
        companyName: z.string(),
        gains: z.array(permission),
        loses: z.array(permission),
      }),
    ),
    /** People whose choices read as off afterwards and are kept for when the setting is on again. */
    keptChoices: z.int(),
    /** ADM-20: of the lines of the newest orders, those that could and could no longer be returned today. */
    returns: z.nullable(z.object({ orders: z.int(), lines: z.int(), starts: z.int(), stops: z.int() })),
    /** INV-21: of the customers with a limit, how many have a higher one by paying in time, before and after. */
    reward: z.nullable(z.object({ customers: z.int(), before: z.int(), after: z.int() })),
    /** Asked about one value to bring back: who has set it anew since the change it is taken from. */
    changedSince: z.nullable(z.object({ at: instant, by: z.string() })),
  }),
)
export type SettingsPreview = z.infer<typeof settingsPreview>

/** The same reckoning as the change itself, without it. */
export const previewPortalSettings = endpoint({
  id: 'previewPortalSettings',
  resource: 'portalSettings',
  method: 'POST',
  path: '/admin/settings/preview',
  summary: 'Whose options a change of the settings, or a restored state, would change',
  access: 'portalSettings.view',
  query: z.object({
    page: z.optional(z.int().check(z.minimum(1))),
    pageSize: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  }),
  body: z.object({
    changes: z.optional(settingsPatch),
    /** The state before this change, instead of changes of one's own. */
    restore: z.optional(idOf<SettingsChangeId>()),
    /** Only this value of that state. */
    name: z.optional(settingName),
  }),
  responses: { 200: settingsPreview },
})

export const settingsHistoryQuery = listQuery(['at'], {
  /** Only changes of what counts everywhere, or only those of one shop. */
  shop: z.optional(z.enum(['everywhere', ...markets])),
})
export type SettingsHistoryQuery = z.infer<typeof settingsHistoryQuery>

export const settingsChange = named(
  'SettingsChange',
  z.object({
    id: idOf<SettingsChangeId>(),
    /** RMA-23: the shop that has other values of its own since; null: what counts everywhere. */
    shop: z.nullable(z.enum(markets)),
    at: instant,
    by: z.string(),
    /** When the change brought back a former state: the time that it was the state of. */
    restoredTo: z.nullable(instant),
    /** Of a shop, null is as everywhere. */
    changes: z.array(fieldChange),
    /** Whether the caller may bring back what was before it. */
    editable: z.boolean(),
  }),
)
export type SettingsChange = z.infer<typeof settingsChange>

export const listSettingsHistory = endpoint({
  id: 'listSettingsHistory',
  resource: 'portalSettings',
  method: 'GET',
  path: '/admin/settings/history',
  summary: 'Who changed which setting, everywhere or in a shop, from what to what, newest first',
  access: 'portalSettings.view',
  query: settingsHistoryQuery,
  responses: { 200: pageOf(settingsChange) },
})

export const restorePortalSettings = endpoint({
  id: 'restorePortalSettings',
  resource: 'portalSettings',
  method: 'POST',
  path: '/admin/settings/restore',
  summary: 'Bring back the state before a change, or one value of it, as a new change',
  access: 'portalSettings.edit',
  body: z.object({ version: z.int(), changeId: idOf<SettingsChangeId>(), name: z.optional(settingName) }),
  responses: { 200: portalSettings },
})
