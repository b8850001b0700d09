import { addDays } from '../calendar'
import type { IsoDate } from '../clock'
import type { DiscountTerms } from './discount'

/** "2 % 10": the rate and the days after the invoice's date in which it can be had. */
export type EarlyDiscount = {
  basisPoints: number
  days: number
  /** What the rate is taken of: the goods alone, or everything that is to be paid. */
  of: 'goods' | 'total'
  partial: boolean
}

/** The discount an invoice of that day offers, the last day included. */
export const discountTerms = (
  terms: EarlyDiscount | undefined,
  issuedOn: IsoDate,
  amounts: { goods: number; total: number },
): DiscountTerms | null =>
  terms
    ? {
        basisPoints: terms.basisPoints,
        until: addDays(issuedOn, terms.days),
        base: terms.of === 'goods' ? amounts.goods : amounts.total,
        partial: terms.partial,
      }
    : null
