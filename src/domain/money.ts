/** ISO 4217 codes the portal trades in. The exponent table decides how many minor units a major unit has. */
export const currencyExponents = { EUR: 2, PLN: 2, USD: 2, GBP: 2, CZK: 2, CHF: 2, JPY: 0, KWD: 3, AED: 2 } as const
export type Currency = keyof typeof currencyExponents
export const currencies = Object.keys(currencyExponents) as Currency[]

/** An exact amount: an integer number of minor units (grosz, cent, fils) of one currency. Never a float. */
export type Money = { readonly amount: number; readonly currency: Currency }

/** An amount of minor units. @throws RangeError unless it is a safe integer. */
export const money = (amount: number, currency: Currency): Money => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`Not a safe integer of minor units: ${amount}`)
  return { amount, currency }
}
/** Nothing, in a currency. */
export const zero = (currency: Currency): Money => ({ amount: 0, currency })

const same = (a: Money, b: Money): void => {
  if (a.currency !== b.currency) throw new TypeError(`Cannot mix ${a.currency} and ${b.currency}`)
}
/** Both together. @throws TypeError for two currencies; so do the others that take two amounts. */
export const add = (a: Money, b: Money): Money => (same(a, b), money(a.amount + b.amount, a.currency))
/** What is left of the first; negative where the second is more. */
export const subtract = (a: Money, b: Money): Money => (same(a, b), money(a.amount - b.amount, a.currency))
/** The same amount the other way; zero stays zero. */
export const negate = (a: Money): Money => money(a.amount === 0 ? 0 : -a.amount, a.currency)
/** -1, 0 or 1: is the first less than, equal to or more than the second? */
export const compare = (a: Money, b: Money): number => (same(a, b), Math.sign(a.amount - b.amount))
/** All of them; nothing for none, which is why the currency is named. */
export const sum = (parts: readonly Money[], currency: Currency): Money => parts.reduce(add, zero(currency))
