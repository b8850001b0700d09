/** Lines of an offer with what the list says; minor units of one currency. */
type PricedLine = { quantity: number; listPrice: number; unitPrice: number }

/** How far an offer is below the price list as a whole, in basis points, rounded down; 0 at or above the list. */
export function discountOf(lines: readonly PricedLine[]): number {
  const list = lines.reduce((sum, { quantity, listPrice }) => sum + listPrice * quantity, 0)
  const net = lines.reduce((sum, { quantity, unitPrice }) => sum + unitPrice * quantity, 0)
  return list <= 0 || net >= list ? 0 : Math.floor(((list - net) * 10_000) / list)
}

/** An offer exactly at the threshold needs nobody (as with limits of orders); `percent` 100 asks nobody ever. */
export const needsApproval = (lines: readonly PricedLine[], percent: number): boolean =>
  percent < 100 && discountOf(lines) > percent * 100
