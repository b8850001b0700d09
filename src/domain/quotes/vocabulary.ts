/**
 * Where a quote stands (domain-rules §10). `requested`: the seller's turn. `inReview`: priced, and somebody of the seller
 * still has to approve it. `offered`: the buyer's turn. An offer whose last day is over shows as `expired`.
 */
export const quoteStates = ['requested', 'inReview', 'offered', 'ordered', 'declined', 'withdrawn'] as const
export type QuoteState = (typeof quoteStates)[number]

export const quoteStatuses = [
  'requested',
  'inReview',
  'offered',
  'expired',
  'ordered',
  'declined',
  'withdrawn',
] as const
export type QuoteStatus = (typeof quoteStatuses)[number]

/** Who wrote a version or a message. */
export type QuoteSide = 'buyer' | 'seller'

/** Bounds of what a request and an offer may say. Files: domain-rules §10. */
export const quoteLimits = {
  lines: 100,
  subject: 120,
  text: 200,
  note: 2000,
  lineNote: 300,
  reason: 500,
  files: 3,
  fileBytes: 2_000_000,
} as const
