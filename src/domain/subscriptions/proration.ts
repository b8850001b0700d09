import { roundHalfUp } from '../money/rounding'

/** The part of a whole period's amount that falls on some of its days, rounded once. Minor units. */
export const shareOfPeriod = (amount: number, days: number, ofDays: number): number =>
  roundHalfUp(BigInt(amount) * BigInt(days), BigInt(ofDays))

/**
 * What a change in the middle of a period costs, by the day (domain-rules §7): the old amount is given back for the days
 * left and the new one is charged. Each side is rounded by itself, so that several changes of one day cost together what
 * a single one would.
 */
export const prorate = (
  before: number,
  after: number,
  days: number,
  ofDays: number,
): { credit: number; charge: number; amount: number } => {
  const credit = shareOfPeriod(before, days, ofDays)
  const charge = shareOfPeriod(after, days, ofDays)
  return { credit, charge, amount: charge - credit }
}
