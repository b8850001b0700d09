import { addDays, isWorkday } from '../calendar'
import type { IsoDate } from '../clock'

/** Two years: longer than any contract of deliveries runs ahead, and shorter than most slips of the keyboard. */
export const furthestRequestDays = 730

/** Why goods cannot be asked for on a day; null where they can. */
export const requestedOnProblem = (
  date: IsoDate,
  today: IsoDate,
): 'inThePast' | 'tooFarAhead' | 'notAWorkday' | null => {
  if (date < today) return 'inThePast'
  if (date > addDays(today, furthestRequestDays)) return 'tooFarAhead'
  return isWorkday(date) ? null : 'notAWorkday'
}
