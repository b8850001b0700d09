import type { Locale } from '../locales'
import type { Market } from '../markets'
import type { Currency } from '../money'

/** A list price for customers of one country, in minor units: there it counts instead of the currency's. */
export type MarketPrice = { market: Market; currency: Currency; amount: number }

/** PRD-05: where, to whom and at which list price a product is offered. Null: everywhere, to everybody. */
export type Offer = {
  markets: readonly Market[] | null
  languages: readonly Locale[] | null
  marketPrices: readonly MarketPrice[]
}

/** Is it sold to companies of this country? */
export const isOfferedIn = (offer: Offer | undefined, country: string): boolean =>
  !offer?.markets || offer.markets.some((market) => market === country)

/** Is it shown to people who read this language? */
export const isOfferedFor = (offer: Offer | undefined, language: Locale): boolean =>
  !offer?.languages || offer.languages.includes(language)

type Listed = { listPrice: Partial<Readonly<Record<Currency, number>>>; offer?: Offer | undefined }

/** The list price of a market and currency: the market's own, otherwise the currency's; `market` says which it is. */
export function listPriceIn(
  { listPrice, offer }: Listed,
  { currency, country }: { currency: Currency; country?: string | undefined },
): { amount: number; market: Market | null } | null {
  const own = offer?.marketPrices.find((each) => each.market === country && each.currency === currency)
  if (own) return { amount: own.amount, market: own.market }
  const amount = listPrice[currency]
  return amount === undefined ? null : { amount, market: null }
}
