/**
 * By how much an order goes beyond a budget; null when it does not. Strictly: an order that uses it up to the last cent
 * is within it (domain-rules §0.2, §2). `used` counts what was approved, needed no approval, or still waits.
 */
export function excessOf(amount: number, used: number, total: number): number | null {
  const beyond = used + total - amount
  return beyond > 0 ? beyond : null
}
