import { daysBetween } from '../calendar'
import type { IsoDate } from '../clock'
import { roundHalfUp } from '../money/rounding'

/**
 * Terms of early payment on an invoice (domain-rules §4). `base` is what the rate is taken of: without tax or freight
 * where the terms leave them out, so that the rate a customer really gets is `discount ÷ total`.
 */
export type DiscountTerms = {
  basisPoints: number
  /** Last day, included. */
  until: IsoDate
  base: number
  /** Whether a part that is paid in time earns its part of the discount. */
  partial: boolean
}

/** Amounts of an invoice in minor units. `payable`: open, and held by no payment on its way and no dispute. */
export type DiscountedInvoice = {
  total: number
  payable: number
  open: number
  discountTaken: number
  discount: DiscountTerms | null
}

const inTime = ({ until }: DiscountTerms, today: IsoDate): boolean => daysBetween(today, until) >= 0

/** All of the discount an invoice offers, whether or not it can still be had. */
export const fullDiscount = ({ base, basisPoints }: DiscountTerms): number =>
  roundHalfUp(BigInt(base) * BigInt(basisPoints), 10_000n)

/** What is taken off when `settled` of the invoice is settled with money on a day. */
export function discountFor(invoice: DiscountedInvoice, settled: number, today: IsoDate): number {
  const { discount: terms, total, open, discountTaken } = invoice
  if (!terms || settled <= 0 || total <= 0 || !inTime(terms, today)) return 0
  if (!terms.partial && settled < open) return 0
  const share = roundHalfUp(BigInt(fullDiscount(terms)) * BigInt(settled), BigInt(total))
  return Math.max(Math.min(share, fullDiscount(terms) - discountTaken), 0)
}

/** What a payment settles, and the discount in it: `settled = round(paid ÷ (1 − rate))`, capped at `most`. */
export function settledBy(
  invoice: DiscountedInvoice,
  paid: number,
  most: number,
  today: IsoDate,
): { settled: number; discount: number } {
  const whole = discountFor(invoice, most, today)
  if (paid >= most - whole) return { settled: most, discount: whole }
  const terms = invoice.discount
  if (!terms?.partial || !inTime(terms, today)) return { settled: paid, discount: 0 }
  const full = fullDiscount(terms)
  const exact = roundHalfUp(BigInt(paid) * BigInt(invoice.total), BigInt(invoice.total - full))
  const discount = Math.min(exact - paid, Math.max(full - invoice.discountTaken, 0), most - paid)
  return { settled: paid + discount, discount }
}

/** The rate a customer really gets, in basis points of the whole invoice. */
export const effectiveBasisPoints = (total: number, terms: DiscountTerms): number =>
  total > 0 ? roundHalfUp(BigInt(fullDiscount(terms)) * 10_000n, BigInt(total)) : 0

/** What not taking the discount costs by the year: `r ÷ (1 − r) × 365 ÷ days`, as a share (0.372 is 37.2 %). */
export function yearlyCost(basisPoints: number, discountUntil: IsoDate, dueOn: IsoDate): number | null {
  const days = daysBetween(discountUntil, dueOn)
  return days > 0 && basisPoints < 10_000 ? (basisPoints / (10_000 - basisPoints)) * (365 / days) : null
}
