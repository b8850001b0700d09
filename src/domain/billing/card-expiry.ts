import type { Instant } from '../clock'

/** How long before its end a card is called to be renewed. */
const monthsAhead = 3

const monthOf = (year: number, month: number): number => year * 12 + month - 1

/** Whether a card of `MM/YY`, which is good until the end of that month, has less than three months left. */
export const expiresSoon = (expires: string, now: Instant): boolean => {
  const today = new Date(now)
  const last = monthOf(2000 + Number(expires.slice(3, 5)), Number(expires.slice(0, 2)))
  return last - monthOf(today.getUTCFullYear(), today.getUTCMonth() + 1) < monthsAhead
}
