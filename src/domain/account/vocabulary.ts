/** ACC-01: the roles of a shop account. Staff of the seller have none. */
export const accountRoles = ['regular', 'accountManager', 'subAccount'] as const
export type AccountRole = (typeof accountRoles)[number]

/** ACC-08: what an account manager chooses for a sub-account. A choice is stored even while a setting forbids it. */
export const accountOptions = ['mayOrder', 'maySeePrices', 'maySeeStock', 'mayAuthorize', 'limitedBudget'] as const
export type AccountOption = (typeof accountOptions)[number]
export type AccountOptions = Readonly<Record<AccountOption, boolean>>

/** How far a person has come: asked to join, invited, invited too long ago, at work, switched off. */
export const memberStates = ['awaitingConfirmation', 'invited', 'invitationExpired', 'active', 'inactive'] as const
export type MemberState = (typeof memberStates)[number]

/** ACC-14: days for which the link of an invitation works. */
export const invitationDays = 7

/** SET-06: what a buyer wants with goods. */
export const documentPreferences = ['invoice', 'receipt'] as const
export type DocumentPreference = (typeof documentPreferences)[number]

/** ADM-19: may business customers order, and how do they pay. */
export const orderingModes = ['viewAndOrder', 'viewOnly'] as const
export type OrderingMode = (typeof orderingModes)[number]
export const onlineOrderPayments = ['onAccount', 'prepaid'] as const
export type OnlineOrderPayment = (typeof onlineOrderPayments)[number]

/** Mails a person may choose not to get. Mails about one's access are always sent. */
export const notificationEvents = [
  'orderReceived',
  'orderCorrected',
  'orderShipped',
  'authorizationNeeded',
  'authorizationDecided',
  'authorizationCancelled',
  'authorizationReminder',
  'delegationReceived',
  'memberAwaitsConfirmation',
  'quoteExpires',
  'quoteExpiresSeller',
  'registrationsWaiting',
] as const
export type NotificationEvent = (typeof notificationEvents)[number]
