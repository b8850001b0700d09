/** The parts of the settings of the portal, as the administration shows them. */
export const settingSections = [
  'ordering',
  'payment',
  'visibility',
  'modules',
  'accounts',
  'returns',
  'subscriptions',
  'branding',
] as const
export type SettingSection = (typeof settingSections)[number]

/** ADM-21: what happens to an order that exceeds the credit limit. */
export const creditPolicies = ['block', 'warn', 'authorize'] as const
export type CreditPolicy = (typeof creditPolicies)[number]

/** INV-21: how the business rewards customers who pay early. */
export const earlyRewards = ['discount', 'limit'] as const
export type EarlyReward = (typeof earlyRewards)[number]

/** INV-21: ways to pay here that may earn an early-payment discount. About transfers the ERP's people decide. */
export const earningMethods = ['card', 'bankDebit'] as const
export type EarningMethod = (typeof earningMethods)[number]

/** May an order be delivered in parts: never, as the buyer says, or always. */
export const splitRules = ['never', 'ask', 'always'] as const
export type SplitRule = (typeof splitRules)[number]
/** What parts an order: where goods lie, or when they are there. */
export const splitReasons = ['warehouse', 'availability'] as const
export type SplitReason = (typeof splitReasons)[number]
/** ORD-20: whose default warehouse goods are taken from first. */
export const warehouseDeciders = ['product', 'customer'] as const
export type WarehouseDecider = (typeof warehouseDeciders)[number]

export const returnReasons = [
  'damaged',
  'wrongItem',
  'notAsDescribed',
  'defective',
  'didNotFit',
  'quality',
  'orderedByMistake',
  'lateDelivery',
  'notNeeded',
  'other',
] as const
export type ReturnReason = (typeof returnReasons)[number]
/** RMA-22: what may be sent back: what has come, or whatever was ordered. */
export const returnBases = ['delivered', 'all'] as const
export type ReturnBase = (typeof returnBases)[number]
/** RMA-20: who of a company may ask for returns. */
export const returnAskers = ['everybody', 'orderers', 'managers'] as const
export type ReturnAsker = (typeof returnAskers)[number]
/** RMA-20: who decides about returns of delivered goods within their time. */
export const returnAuthorizations = ['byHand', 'atOnce'] as const
export type ReturnAuthorization = (typeof returnAuthorizations)[number]
export const returnViewers = ['own', 'branch', 'company'] as const
export type ReturnViewer = (typeof returnViewers)[number]

/** Ways to pay that the business offers country by country. */
export const offeredPayments = ['onAccount', 'card', 'transfer'] as const
export type OfferedPayment = (typeof offeredPayments)[number]

/** Bounds of what can be typed. */
export const settingLimits = {
  minLeadDays: { minimum: 0, maximum: 60 },
  /** Zero: never. */
  overdueStopDays: { minimum: 0, maximum: 365 },
  inactiveStopDays: { minimum: 0, maximum: 1_825 },
  impersonationMinutes: { minimum: 5, maximum: 120 },
  quoteReminderDays: { minimum: 1, maximum: 30 },
  /** Whole euro. */
  quoteMinimumTotal: { minimum: 0, maximum: 100_000 },
  quoteApprovalPercent: { minimum: 0, maximum: 100 },
  quoteValidityDays: { minimum: 1, maximum: 365 },
  registrationReminderDays: { minimum: 0, maximum: 30 },
  returnDays: { minimum: 0, maximum: 365 },
  returnNumberFormat: 30,
  earlyPaymentDays: { minimum: 0, maximum: 60 },
  /** Basis points: 200 is 2 %. */
  earlyPaymentBasisPoints: { minimum: 0, maximum: 1_000 },
  earlyLimitBasisPoints: { minimum: 0, maximum: 5_000 },
  /** Cents of a euro. */
  defaultLimit: { minimum: 0, maximum: 100_000_000_00 },
  brandName: 40,
  brandClaim: 80,
  signInMessage: 300,
  newsTitle: 80,
  newsText: 600,
  logoBytes: 40_000,
  signInPictureBytes: 200_000,
} as const
