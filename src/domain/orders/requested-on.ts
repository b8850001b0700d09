import { addDays, isWorkday } from '../calendar'
import type { IsoDate } from '../clock'

/** Two years: longer than any contract of deliveries runs ahead, and shorter than most slips of the keyboard. */
export const furthestRequestDays = 730

/** Why goods cannot be wished for by a day; null where they can. */
export const wishedOnProblem = (date: IsoDate, today: IsoDate): 'inThePast' | 'tooFarAhead' | null => {
  if (date < today) return 'inThePast'
  return date > addDays(today, furthestRequestDays) ? 'tooFarAhead' : null
}

/** The same for the day on which a delivery is asked for. */
export const requestedOnProblem = (date: IsoDate, today: IsoDate): 'inThePast' | 'tooFarAhead' | 'notAWorkday' | null =>
  wishedOnProblem(date, today) ?? (isWorkday(date) ? null : 'notAWorkday')
