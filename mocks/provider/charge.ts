import type { PaymentMethodRow } from '@mocks/store/rows/company'

/**
 * The simulated payment provider. Its hosted page turns a card into a token of the form
 * `tok_<brand>_<ending>_<MMYY>_<behaviour>_<nonce>`, so that no number ever reaches the portal; what the bank will say
 * to the card is written in the token, where a real provider would ask the bank.
 */
export const declineCodes = ['declined', 'insufficientFunds', 'expiredCard', 'lostCard', 'limitReached'] as const
export type DeclineCode = (typeof declineCodes)[number]

/** The hosted page, on the portal's own origin only because this provider is simulated. */
export const cardPage = '/card-page/index.html'

type Card = Pick<PaymentMethodRow, 'brand' | 'ending' | 'expires'>
export type ChargeReply = { outcome: 'charged' } | { outcome: 'declined'; code: DeclineCode } | { outcome: 'challenge' }

const behaviours: Readonly<Record<string, DeclineCode>> = {
  dc: 'declined',
  nf: 'insufficientFunds',
  ex: 'expiredCard',
  lo: 'lostCard',
  li: 'limitReached',
}
const pattern = /^tok_(visa|mastercard|amex)_(\d{4})_(\d{4})_([a-z0-9]{2})_[a-z0-9]{6,30}$/

/** What the provider tells about a token; null: it did not make it. */
export function cardOf(token: string): Card | null {
  const [, brand, ending = '', expires = ''] = pattern.exec(token) ?? []
  if (!brand) return null
  return { brand: brand as Card['brand'], ending, expires: `${expires.slice(0, 2)}/${expires.slice(2)}` }
}

/** Seeded cards of this kind are asked for a proof by their bank each time. */
const asks = /_2$/

/** Takes the money, or says why not. `proof`: what the bank's check of the holder gave. */
export function charge(token: string, proof: string | undefined): ChargeReply {
  const behaviour = pattern.exec(token)?.[4]
  const code = behaviour === undefined ? undefined : behaviours[behaviour]
  if (code) return { outcome: 'declined', code }
  // A token of the hosted page was checked there.
  if (behaviour === undefined && asks.test(token) && proof === undefined) return { outcome: 'challenge' }
  return { outcome: 'charged' }
}

/** Accounts whose bank returns what is debited. */
const returning: ReadonlySet<string> = new Set(['3310'])
export const isReturned = (ending: string | null): boolean => ending !== null && returning.has(ending)
