/** What a customer owes or will owe, in minor units of the company's currency. Pending approval is reserved apart. */
export type CreditPosition = {
  openInvoices: number
  /** Credits not applied to an invoice yet; lower the exposure. */
  unappliedCredits: number
  /** Ordered and not yet shipped. */
  openOrders: number
  shippedNotInvoiced: number
  /** Reserved by the portal for orders that wait for an approval. */
  pendingApproval: number
}

/** Source: domain-rules §3. */
export const exposureOf = (position: CreditPosition): number =>
  position.openInvoices - position.unappliedCredits + position.openOrders + position.shippedNotInvoiced

/** What may still be ordered on account; negative when over the limit; null when no limit is defined. */
export const availableCredit = (limit: number | null, position: CreditPosition): number | null =>
  limit === null ? null : limit - exposureOf(position) - position.pendingApproval

/** Would an order of this total exceed the limit? Exactly at the limit passes. A limit of 0 stops every order. */
export function exceedsCredit(limit: number | null, position: CreditPosition, orderTotal: number): boolean {
  const available = availableCredit(limit, position)
  return available !== null && orderTotal > available
}
