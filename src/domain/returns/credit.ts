import type { Currency } from '../money'
import { money } from '../money'
import { allocate } from '../money/allocate'

/** What was paid for goods, in minor units: their net, the tax on it, and the early-payment discount taken from both. */
export type Paid = { net: number; tax: number; discount: number }

export const nothingPaid: Paid = { net: 0, tax: 0, discount: 0 }
/** What comes back: net and tax less the discount that was taken. */
export const creditOf = ({ net, tax, discount }: Paid): number => net + tax - discount

/**
 * What was paid for each line of a document: the tax and the early-payment discount are split in proportion so that the
 * lines and the freight add up to the document (domain-rules §9, §6). Freight is not credited.
 */
export function paidForLines(
  lines: readonly { net: number }[],
  { freight, tax, discount, currency }: { freight: number; tax: number; discount: number; currency: Currency },
): Paid[] {
  const taxes = allocate(money(tax, currency), [...lines.map(({ net }) => net), freight])
  const gross = lines.map(({ net }, at) => net + (taxes[at]?.amount ?? 0))
  const freightGross = freight + (taxes[lines.length]?.amount ?? 0)
  const discounts = allocate(money(discount, currency), [...gross, freightGross])
  return lines.map(({ net }, at) => ({ net, tax: taxes[at]?.amount ?? 0, discount: discounts[at]?.amount ?? 0 }))
}

/**
 * The credit for some pieces of a line: each piece is worth the same, rounded down, and the last one takes the rest, so
 * that single returns add up to the line whatever their order (domain-rules §6). `before` is what others have taken.
 */
export function lineCredit(line: Paid & { pieces: number }, before: Paid & { pieces: number }, quantity: number): Paid {
  if (quantity <= 0 || line.pieces <= 0) return nothingPaid
  const isLast = before.pieces + quantity >= line.pieces
  const share = (of: 'net' | 'tax' | 'discount'): number =>
    isLast ? Math.max(line[of] - before[of], 0) : Math.floor(line[of] / line.pieces) * quantity
  return { net: share('net'), tax: share('tax'), discount: share('discount') }
}

/** Both together, part by part, in minor units. */
export const addPaid = (a: Paid, b: Paid): Paid => ({
  net: a.net + b.net,
  tax: a.tax + b.tax,
  discount: a.discount + b.discount,
})
