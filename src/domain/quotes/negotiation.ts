import type { IsoDate } from '../clock'
import { quoteStatus } from './status'
import type { QuoteSide, QuoteState, QuoteStatus } from './vocabulary'

type Step = { side: QuoteSide; from: readonly QuoteStatus[]; to: QuoteState; sends: boolean }

/**
 * Everything that either side can do with a quote (domain-rules §10), and from where. What `sends` writes a version,
 * which never changes again. Only the side whose turn it is may write one; the other may end the negotiation at most.
 */
export const quoteSteps = {
  requestChanges: { side: 'buyer', from: ['offered'], to: 'requested', sends: true },
  order: { side: 'buyer', from: ['offered'], to: 'ordered', sends: false },
  decline: { side: 'buyer', from: ['offered'], to: 'declined', sends: false },
  cancel: { side: 'buyer', from: ['requested', 'inReview'], to: 'withdrawn', sends: false },
  offer: { side: 'seller', from: ['requested'], to: 'offered', sends: true },
  /** As an offer, but somebody else of the seller has to approve it first. */
  submit: { side: 'seller', from: ['requested'], to: 'inReview', sends: true },
  approve: { side: 'seller', from: ['inReview'], to: 'offered', sends: false },
  sendBack: { side: 'seller', from: ['inReview'], to: 'requested', sends: false },
  refuse: { side: 'seller', from: ['requested'], to: 'declined', sends: false },
  withdraw: { side: 'seller', from: ['inReview', 'offered'], to: 'withdrawn', sends: false },
} as const satisfies Record<string, Step>

export type QuoteStep = keyof typeof quoteSteps
export const allQuoteSteps = Object.keys(quoteSteps) as QuoteStep[]

/** Whose turn it is; null once nothing is left to negotiate. */
export const turnOf = (status: QuoteStatus): QuoteSide | null => {
  if (status === 'requested' || status === 'inReview') return 'seller'
  return status === 'offered' ? 'buyer' : null
}

/** Both sides may write messages for as long as it is anybody's turn, and no longer. */
export const maySpeak = (status: QuoteStatus): boolean => turnOf(status) !== null

/** Whether a step may be taken where the quote stands; who may take it is asked elsewhere. */
export const canStep = (status: QuoteStatus, step: QuoteStep): boolean =>
  (quoteSteps[step].from as readonly QuoteStatus[]).includes(status)

/** What a negotiation is to its rules: where it stands, and the versions so far, oldest first. */
export type Negotiation<V extends { validUntil: IsoDate | null }> = { state: QuoteState; versions: readonly V[] }

/** Where it stands on a day of the seller: an offer ends with its last day. */
export const statusNow = <V extends { validUntil: IsoDate | null }>(
  { state, versions }: Negotiation<V>,
  sellersToday: IsoDate,
): QuoteStatus => quoteStatus(state, versions.at(-1)?.validUntil ?? null, sellersToday)

/**
 * The negotiation after a step, with `version` as its newest where the step sends one. Null when the step is not open:
 * not from here, not on this day, or without the version it has to send.
 */
export function afterStep<V extends { validUntil: IsoDate | null }>(
  negotiation: Negotiation<V>,
  step: QuoteStep,
  sellersToday: IsoDate,
  version?: V,
): { state: QuoteState; versions: V[] } | null {
  const { to, sends } = quoteSteps[step]
  if (!canStep(statusNow(negotiation, sellersToday), step) || sends !== (version !== undefined)) return null
  return { state: to, versions: [...negotiation.versions, ...(version ? [version] : [])] }
}
