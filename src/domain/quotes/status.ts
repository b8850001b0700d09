import type { IsoDate } from '../clock'
import type { QuoteState, QuoteStatus } from './vocabulary'

/** Prices hold through the last day, which is counted where the seller is; only an offer can run out. */
export const quoteStatus = (state: QuoteState, validUntil: IsoDate | null, sellersToday: IsoDate): QuoteStatus =>
  (state === 'offered' || state === 'inReview') && validUntil !== null && validUntil < sellersToday ? 'expired' : state
