export const subscriptionStatuses = ['active', 'suspended', 'ended'] as const
export type SubscriptionStatus = (typeof subscriptionStatuses)[number]

export const billingPeriods = ['month', 'quarter', 'year'] as const
export type BillingPeriod = (typeof billingPeriods)[number]

/** What a change order does. */
export const changeKinds = ['quantity', 'addOns', 'suspend', 'resume', 'cancel'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** `scheduled`: dated, not in effect yet. */
export const changeStates = ['scheduled', 'applied', 'voided'] as const
export type ChangeState = (typeof changeStates)[number]
