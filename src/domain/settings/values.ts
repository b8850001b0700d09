import type { Locale } from '@/domain/locales'
import type { OnlineOrderPayment, OrderingMode } from '../account/vocabulary'
import type { Market } from '../markets'
import { markets } from '../markets'
import { portalModules, type PortalModule } from '../modules'
import type { StockSight } from '../products/stock-sight'
import type { NumberReset } from '../returns/number-format'
import {
  type CreditPolicy,
  type EarlyReward,
  type EarningMethod,
  earningMethods,
  type ReturnAsker,
  type ReturnAuthorization,
  type ReturnBase,
  type ReturnReason,
  returnReasons,
  type ReturnViewer,
  type SettingSection,
  type SplitReason,
  type SplitRule,
  type WarehouseDecider,
} from './vocabulary'

/** The same words in each language of the portal. */
export type LocalText = Readonly<Record<Locale, string>>

/** Everything the business decides about the portal, flat, so that two people merge field by field. */
export type SettingValues = {
  /** ADM-05: may administrators edit orders that the ERP does not have yet? */
  adminMayEditOrders: boolean
  /** ADM-19: what buyers may be allowed at all. A choice of an account that one of these forbids reads as off. */
  orderingMode: OrderingMode
  onlineOrderPayment: OnlineOrderPayment
  pricesVisible: boolean
  stockVisible: boolean
  /** PRD-04: how much of the stock the customers of each price group are told, unless agreed otherwise. */
  stockSightA: StockSight
  stockSightB: StockSight
  stockSightC: StockSight
  /** ACC-21: may account managers give colleagues rights one by one? */
  managersGrantRights: boolean
  registrationOpen: boolean
  /** ADM-18: days before the last day of an offer on which people are reminded of it. */
  quoteReminderDays: number
  /** QUO-01: what a request for a quote has to come to at least, in whole euro; zero: any. */
  quoteMinimumTotal: number
  /** Percent off the price list above which somebody else of the seller approves an offer; 100: never. */
  quoteApprovalPercent: number
  /** Days an offer holds unless its author says otherwise. */
  quoteValidityDays: number
  /** ADM-18: days a registration may wait before those who decide are reminded. */
  registrationReminderDays: number
  /** Minutes after which acting as a buyer ends by itself. */
  impersonationMinutes: number
  /** NAV-11: open to the customers of each price group, unless a customer has a choice of its own. */
  modulesA: readonly PortalModule[]
  modulesB: readonly PortalModule[]
  modulesC: readonly PortalModule[]
  /** ORD-24, INT-04: what an order has to say before it is taken. */
  poNumberRequired: boolean
  referenceRequired: boolean
  requestedDateRequired: boolean
  /** Workdays between today and the first day that can be asked for. */
  minLeadDays: number
  attachmentsAllowed: boolean
  splitRule: SplitRule
  splitBy: SplitReason
  homeWarehouse: WarehouseDecider
  /** Countries whose customers are offered each way to pay. */
  onAccountMarkets: readonly Market[]
  cardMarkets: readonly Market[]
  transferMarkets: readonly Market[]
  /** ADM-21 */
  creditPolicy: CreditPolicy
  /** ORD-17: nothing is ordered on account while an invoice is overdue for more days than this; zero: it stops nobody. */
  overdueStopDays: number
  /** ORD-17: nor after so many days without an order, before somebody of the seller's has been asked; zero: never. */
  inactiveStopDays: number
  /** Cents of a euro; for customers whose card in the ERP names no limit. Null: then there is none. */
  defaultLimitA: number | null
  defaultLimitB: number | null
  defaultLimitC: number | null
  /** INV-21: what paying early earns: a discount on the invoice, or a higher credit limit. */
  earlyPaymentReward: EarlyReward
  /** Basis points off for paying within the days; zero: none. Counts where the ERP names no terms of its own. */
  earlyPaymentBasisPoints: number
  earlyPaymentDays: number
  /** Whatever the terms of an invoice say, money that comes by another way here earns no discount. */
  earlyPaymentMethods: readonly EarningMethod[]
  /** Basis points of the credit limit that are added for customers who pay in time. */
  earlyLimitBasisPoints: number
  /** RMA-17: days after delivery on which goods may be returned; zero: on that day. */
  returnDays: number
  /** Offered in this order. */
  returnReasons: readonly ReturnReason[]
  returnsOf: ReturnBase
  returnsBy: ReturnAsker
  returnsSeenBy: ReturnViewer
  /** RMA-20: returns of delivered goods within their time are authorized at once, or everything waits for the desk. */
  returnsAuthorized: ReturnAuthorization
  /** RMA-18: e.g. `RMA-{YYYY}-{00000}`. */
  returnNumberFormat: string
  returnNumberReset: NumberReset
  subscriptionsUpsellOnly: boolean
  subscriptionsAskRepresentative: boolean
  /** NAV-13 */
  brandName: string
  brandClaim: LocalText
  /** `#rrggbb`; null: the colour of the product. */
  accentColour: string | null
  /** A `data:` address of a checked picture; null: the sign of the product. */
  logo: string | null
  signInPicture: string | null
  signInMessage: LocalText
  newsTitle: LocalText
  newsText: LocalText
}
export type SettingName = keyof SettingValues

/** Where each setting is shown. The order is that of the page. */
export const sectionOfSetting: Readonly<Record<SettingName, SettingSection>> = {
  orderingMode: 'ordering',
  poNumberRequired: 'ordering',
  referenceRequired: 'ordering',
  requestedDateRequired: 'ordering',
  minLeadDays: 'ordering',
  attachmentsAllowed: 'ordering',
  splitRule: 'ordering',
  splitBy: 'ordering',
  homeWarehouse: 'ordering',
  adminMayEditOrders: 'ordering',
  onlineOrderPayment: 'payment',
  onAccountMarkets: 'payment',
  cardMarkets: 'payment',
  transferMarkets: 'payment',
  creditPolicy: 'payment',
  overdueStopDays: 'payment',
  inactiveStopDays: 'payment',
  defaultLimitA: 'payment',
  defaultLimitB: 'payment',
  defaultLimitC: 'payment',
  earlyPaymentReward: 'payment',
  earlyPaymentBasisPoints: 'payment',
  earlyPaymentDays: 'payment',
  earlyPaymentMethods: 'payment',
  earlyLimitBasisPoints: 'payment',
  pricesVisible: 'visibility',
  stockVisible: 'visibility',
  stockSightA: 'visibility',
  stockSightB: 'visibility',
  stockSightC: 'visibility',
  modulesA: 'modules',
  modulesB: 'modules',
  modulesC: 'modules',
  managersGrantRights: 'accounts',
  registrationOpen: 'accounts',
  impersonationMinutes: 'accounts',
  quoteMinimumTotal: 'ordering',
  quoteApprovalPercent: 'ordering',
  quoteValidityDays: 'ordering',
  quoteReminderDays: 'accounts',
  registrationReminderDays: 'accounts',
  returnDays: 'returns',
  returnReasons: 'returns',
  returnsOf: 'returns',
  returnsBy: 'returns',
  returnsSeenBy: 'returns',
  returnsAuthorized: 'returns',
  returnNumberFormat: 'returns',
  returnNumberReset: 'returns',
  subscriptionsUpsellOnly: 'subscriptions',
  subscriptionsAskRepresentative: 'subscriptions',
  brandName: 'branding',
  brandClaim: 'branding',
  accentColour: 'branding',
  logo: 'branding',
  signInPicture: 'branding',
  signInMessage: 'branding',
  newsTitle: 'branding',
  newsText: 'branding',
}
export const settingNames = Object.keys(sectionOfSetting) as SettingName[]

const nothing: LocalText = { en: '', pl: '', de: '', ar: '' }

/** As installed. */
export const shippedSettings: SettingValues = {
  adminMayEditOrders: true,
  orderingMode: 'viewAndOrder',
  onlineOrderPayment: 'onAccount',
  pricesVisible: true,
  stockVisible: true,
  stockSightA: 'exact',
  stockSightB: 'exact',
  stockSightC: 'exact',
  managersGrantRights: true,
  registrationOpen: true,
  impersonationMinutes: 30,
  quoteReminderDays: 3,
  quoteMinimumTotal: 50,
  quoteApprovalPercent: 15,
  quoteValidityDays: 14,
  registrationReminderDays: 2,
  modulesA: portalModules,
  modulesB: portalModules,
  modulesC: portalModules,
  poNumberRequired: false,
  referenceRequired: false,
  requestedDateRequired: false,
  minLeadDays: 0,
  attachmentsAllowed: true,
  splitRule: 'ask',
  splitBy: 'availability',
  homeWarehouse: 'product',
  onAccountMarkets: markets,
  cardMarkets: markets,
  transferMarkets: markets,
  creditPolicy: 'block',
  overdueStopDays: 0,
  inactiveStopDays: 0,
  defaultLimitA: null,
  defaultLimitB: null,
  defaultLimitC: null,
  earlyPaymentReward: 'discount',
  earlyPaymentBasisPoints: 0,
  earlyPaymentDays: 10,
  earlyPaymentMethods: earningMethods,
  earlyLimitBasisPoints: 1_000,
  returnDays: 30,
  returnReasons,
  returnsOf: 'delivered',
  returnsBy: 'everybody',
  returnsSeenBy: 'company',
  returnsAuthorized: 'byHand',
  returnNumberFormat: 'RMA-{YYYY}-{00000}',
  returnNumberReset: 'yearly',
  subscriptionsUpsellOnly: false,
  subscriptionsAskRepresentative: true,
  brandName: 'Portico',
  brandClaim: nothing,
  accentColour: null,
  logo: null,
  signInPicture: null,
  signInMessage: nothing,
  newsTitle: nothing,
  newsText: nothing,
}
