/**
 * How a payment is made; `credits`: credit memos and deposits cover all of it, and no money moves. `transfer`: booked in
 * the ERP, made without the portal.
 */
export const paymentMethodKinds = ['card', 'bankDebit', 'credits', 'transfer'] as const
export type PaymentMethodKind = (typeof paymentMethodKinds)[number]

/** A bank debit is pending until the bank has cleared it; one the bank returns has failed. */
export const paymentStates = ['pending', 'settled', 'failed'] as const
export type PaymentState = (typeof paymentStates)[number]

/** What lowers an invoice besides money. */
export const creditKinds = ['creditMemo', 'deposit'] as const
export type CreditKind = (typeof creditKinds)[number]

export const creditStates = ['open', 'partlyApplied', 'applied'] as const
export type CreditState = (typeof creditStates)[number]

/** `pending` holds the invoice and the credit; `void` was given back. */
export type AllocationState = 'pending' | 'settled' | 'void'
