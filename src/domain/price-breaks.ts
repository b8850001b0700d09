import { type Currency, money } from './money'
import { customerPrice, type PriceGroup } from './pricing'
import { listPriceIn, type Offer } from './products/offer'

/**
 * A price for one unit that holds from a quantity on, in minor units. It is meant for a price group, for one customer,
 * or, with neither, for everybody. It is what is paid: the discount of a price group does not come on top of it.
 */
export type PriceBreak = {
  group: PriceGroup | null
  customerNumber: string | null
  currency: Currency
  from: number
  amount: number
  /** Number of the purchase contract it comes from. */
  contract?: string
}

/** Why a unit costs what it costs: the list, the group's discount, the quantity, or a price of the customer's own (PRD-07). */
export const priceReasons = ['list', 'group', 'quantity', 'own', 'contract'] as const
export type PriceReason = (typeof priceReasons)[number]

/** `from` is the quantity the price holds from. `next` is what a unit costs at the next quantity at which it is less. */
export type UnitPrice = {
  amount: number
  reason: PriceReason
  from: number
  next: { from: number; amount: number } | null
}

/** `country` decides where a product has a price list of the market's own (PRD-05). */
export type PricedFor = { currency: Currency; priceGroup: PriceGroup; customerNumber: string; country?: string }
export type Prices = {
  listPrice: Partial<Readonly<Record<Currency, number>>>
  offer?: Offer | undefined
  breaks: readonly PriceBreak[]
}

type Candidate = { amount: number; reason: PriceReason; from: number }

const concerns = (each: PriceBreak, { currency, priceGroup, customerNumber }: PricedFor): boolean =>
  each.currency === currency &&
  (each.customerNumber === null || each.customerNumber === customerNumber) &&
  (each.group === null || each.group === priceGroup)

/** The customer's own price is named first where two are equal, then the quantity's, the group's and the list's. */
const better = (a: Candidate, b: Candidate): Candidate => {
  if (a.amount !== b.amount) return a.amount < b.amount ? a : b
  return priceReasons.indexOf(b.reason) > priceReasons.indexOf(a.reason) ? b : a
}

/**
 * PRD-07: what one unit costs somebody who takes this many: the lowest of the list price less the group's discount and
 * of all prices by quantity that hold. Since each holds from its quantity on, more never costs more by the unit.
 * Null where the list has no price in the currency: then the product is not sold in it.
 */
export function unitPriceAt(prices: Prices, buyer: PricedFor, quantity: number): UnitPrice | null {
  const list = listPriceIn(prices, buyer)?.amount
  if (list === undefined) return null
  const { amount } = customerPrice(money(list, buyer.currency), buyer.priceGroup)
  const usual: Candidate = { amount, reason: amount < list ? 'group' : 'list', from: 1 }
  const offers = prices.breaks
    .filter((each) => concerns(each, buyer))
    .map(
      ({ amount, customerNumber, from, contract }): Candidate => ({
        amount,
        from,
        reason: contract === undefined ? reasonOf(customerNumber, from) : 'contract',
      }),
    )
  const best = offers.filter(({ from }) => from <= quantity).reduce(better, usual)
  const later = offers.filter(({ from, amount }) => from > quantity && amount < best.amount)
  const next = later.reduce<Candidate | null>(
    (a, b) => (a === null || b.from < a.from || (b.from === a.from && b.amount < a.amount) ? b : a),
    null,
  )
  return { ...best, next: next && { from: next.from, amount: next.amount } }
}

export type PriceStep = { from: number; amount: number; reason: PriceReason }

/** PRD-07: what a unit costs from which quantity on, beginning with the least that can be ordered; each step is less. */
export function priceSteps(prices: Prices, buyer: PricedFor, least: number): PriceStep[] {
  const steps: PriceStep[] = []
  let at: number | null = least
  while (at !== null) {
    const price = unitPriceAt(prices, buyer, at)
    if (price === null) return []
    steps.push({ from: at, amount: price.amount, reason: price.reason })
    at = price.next?.from ?? null
  }
  return steps
}

const reasonOf = (customerNumber: string | null, from: number): PriceReason => {
  if (customerNumber !== null) return 'own'
  return from > 1 ? 'quantity' : 'group'
}

/** The same prices in the same order. */
export const sameBreaks = (a: readonly PriceBreak[], b: readonly PriceBreak[]): boolean =>
  a.length === b.length &&
  a.every((each, at) => {
    const other = b[at]
    return (
      other !== undefined &&
      each.from === other.from &&
      each.amount === other.amount &&
      each.currency === other.currency &&
      each.group === other.group &&
      each.customerNumber === other.customerNumber
    )
  })
