import * as z from 'zod/mini'
import { onlineOrderPayments, orderingModes } from '@/domain/account/vocabulary'
import { numberResets } from '@/domain/returns/number-format'
import { markets } from '@/domain/markets'
import { portalModules } from '@/domain/modules'
import { stockSights } from '@/domain/products/stock-sight'
import type { SettingName } from '@/domain/settings/values'
import {
  creditPolicies,
  earlyRewards,
  earningMethods,
  returnAskers,
  returnAuthorizations,
  returnBases,
  returnReasons,
  returnViewers,
  settingLimits,
  splitReasons,
  splitRules,
  warehouseDeciders,
} from '@/domain/settings/vocabulary'
import { endpoint } from '../endpoint'
import { named } from '../schema'
import { instant } from '../time'

const within = ({ minimum, maximum }: { minimum: number; maximum: number }) =>
  z.int().check(z.minimum(minimum), z.maximum(maximum))
const localText = (longest: number) => {
  const text = z.string().check(z.trim(), z.maxLength(longest))
  return z.object({ en: text, pl: text, de: text, ar: text })
}
const modules = z.array(z.enum(portalModules)).check(z.maxLength(portalModules.length))
const countries = z.array(z.enum(markets)).check(z.maxLength(markets.length))
/** Four characters say three bytes; the rest is the head of a `data:` address. */
const picture = (bytes: number) => z.nullable(z.string().check(z.maxLength(Math.ceil(bytes / 3) * 4 + 64)))
const defaultLimit = z.nullable(within(settingLimits.defaultLimit))

/** What the business decides; see `SettingValues` for what each means. */
export const settingFields = {
  adminMayEditOrders: z.boolean(),
  orderingMode: z.enum(orderingModes),
  onlineOrderPayment: z.enum(onlineOrderPayments),
  pricesVisible: z.boolean(),
  stockVisible: z.boolean(),
  stockSightA: z.enum(stockSights),
  stockSightB: z.enum(stockSights),
  stockSightC: z.enum(stockSights),
  managersGrantRights: z.boolean(),
  registrationOpen: z.boolean(),
  impersonationMinutes: within(settingLimits.impersonationMinutes),
  quoteReminderDays: within(settingLimits.quoteReminderDays),
  quoteMinimumTotal: within(settingLimits.quoteMinimumTotal),
  quoteApprovalPercent: within(settingLimits.quoteApprovalPercent),
  quoteValidityDays: within(settingLimits.quoteValidityDays),
  registrationReminderDays: within(settingLimits.registrationReminderDays),
  modulesA: modules,
  modulesB: modules,
  modulesC: modules,
  poNumberRequired: z.boolean(),
  referenceRequired: z.boolean(),
  requestedDateRequired: z.boolean(),
  minLeadDays: within(settingLimits.minLeadDays),
  attachmentsAllowed: z.boolean(),
  splitRule: z.enum(splitRules),
  splitBy: z.enum(splitReasons),
  homeWarehouse: z.enum(warehouseDeciders),
  onAccountMarkets: countries,
  cardMarkets: countries,
  transferMarkets: countries,
  creditPolicy: z.enum(creditPolicies),
  overdueStopDays: within(settingLimits.overdueStopDays),
  inactiveStopDays: within(settingLimits.inactiveStopDays),
  /** Cents of a euro. */
  defaultLimitA: defaultLimit,
  defaultLimitB: defaultLimit,
  defaultLimitC: defaultLimit,
  earlyPaymentBasisPoints: within(settingLimits.earlyPaymentBasisPoints),
  earlyPaymentReward: z.enum(earlyRewards),
  earlyPaymentDays: within(settingLimits.earlyPaymentDays),
  earlyPaymentMethods: z.array(z.enum(earningMethods)).check(z.maxLength(earningMethods.length)),
  earlyLimitBasisPoints: within(settingLimits.earlyLimitBasisPoints),
  returnDays: within(settingLimits.returnDays),
  returnReasons: z.array(z.enum(returnReasons)).check(z.minLength(1), z.maxLength(returnReasons.length)),
  returnsOf: z.enum(returnBases),
  returnsBy: z.enum(returnAskers),
  returnsSeenBy: z.enum(returnViewers),
  returnsAuthorized: z.enum(returnAuthorizations),
  returnNumberFormat: z.string().check(z.trim(), z.minLength(1), z.maxLength(settingLimits.returnNumberFormat)),
  returnNumberReset: z.enum(numberResets),
  subscriptionsUpsellOnly: z.boolean(),
  subscriptionsAskRepresentative: z.boolean(),
  brandName: z.string().check(z.trim(), z.minLength(1), z.maxLength(settingLimits.brandName)),
  brandClaim: localText(settingLimits.brandClaim),
  accentColour: z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/i))),
  /** A `data:` address of an SVG or PNG, which is checked and, as SVG, rid of all that could act. */
  logo: picture(settingLimits.logoBytes),
  signInPicture: picture(settingLimits.signInPictureBytes),
  signInMessage: localText(settingLimits.signInMessage),
  newsTitle: localText(settingLimits.newsTitle),
  newsText: localText(settingLimits.newsText),
} satisfies Record<SettingName, z.ZodMiniType>

export const portalSettings = named(
  'PortalSettings',
  z.object({
    version: z.int(),
    ...settingFields,
    /** Accounts at work that a setting concerns, by its name. Absent: it concerns nobody's rights. */
    affected: z.record(z.string(), z.int()),
    changedAt: z.nullable(instant),
    changedBy: z.nullable(z.string()),
    editable: z.boolean(),
    /** Who may change the settings, for those who may not. */
    ask: z.array(z.string()),
  }),
)
export type PortalSettings = z.infer<typeof portalSettings>

export const getPortalSettings = endpoint({
  id: 'getPortalSettings',
  resource: 'portalSettings',
  method: 'GET',
  path: '/admin/settings',
  summary: 'Settings of the portal',
  access: 'portalSettings.view',
  responses: { 200: portalSettings },
})

export const settingsPatch = named('PortalSettingsPatch', z.partial(z.object(settingFields)))

/** Only what is named changes. */
export const updatePortalSettings = endpoint({
  id: 'updatePortalSettings',
  resource: 'portalSettings',
  method: 'PATCH',
  path: '/admin/settings',
  summary: 'Change the settings of the portal; they count at once',
  access: 'portalSettings.edit',
  body: z.extend(z.partial(z.object(settingFields)), { version: z.int() }),
  responses: { 200: portalSettings },
})
