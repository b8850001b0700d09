import { add, type Currency, type Money, money, subtract, sum, zero } from './money'
import { multiply, percentage } from './money/rounding'

/** Discount of the ERP's price groups, in basis points of the list price. */
export const priceGroupDiscounts = { A: 0, B: 500, C: 1000 } as const
export type PriceGroup = keyof typeof priceGroupDiscounts

/** What a customer of this price group pays for one unit: rounded once per unit, then multiplied (domain-rules §9). */
export const customerPrice = (listPrice: Money, group: PriceGroup): Money =>
  subtract(listPrice, percentage(listPrice, priceGroupDiscounts[group]))

/** Flat freight per order and the net value from which it is free, in minor units. */
const freightTable: Record<Currency, { flat: number; freeFrom: number }> = {
  EUR: { flat: 1_800, freeFrom: 100_000 },
  PLN: { flat: 7_900, freeFrom: 400_000 },
  USD: { flat: 2_400, freeFrom: 110_000 },
  GBP: { flat: 1_600, freeFrom: 90_000 },
  CZK: { flat: 45_000, freeFrom: 2_500_000 },
  CHF: { flat: 2_000, freeFrom: 100_000 },
  JPY: { flat: 3_000, freeFrom: 160_000 },
  KWD: { flat: 6_500, freeFrom: 340_000 },
  AED: { flat: 7_500, freeFrom: 400_000 },
}

/** Freight of an order that is delivered; nothing for an empty order or from the free value on. */
export function freightFor(net: Money): Money {
  const { flat, freeFrom } = freightTable[net.currency]
  return net.amount === 0 || net.amount >= freeFrom ? zero(net.currency) : money(flat, net.currency)
}

export type PricedLine = { ordered: number; confirmed: number | null; unitPrice: number }

/** The quantity a line is charged for: what was confirmed, until then what was ordered. Backorders stay charged. */
export const chargedQuantity = (line: Pick<PricedLine, 'ordered' | 'confirmed'>): number =>
  line.confirmed ?? line.ordered

/** Net of one line in minor units. */
export const lineNet = (line: PricedLine, currency: Currency): number =>
  multiply(money(line.unitPrice, currency), chargedQuantity(line)).amount

/**
 * The totals of an order, all in minor units: `net` is the sum of the lines, tax is rounded once on net and freight
 * together, so that the lines shown add up to the total shown.
 */
export function orderTotals(
  lines: readonly PricedLine[],
  freight: number,
  taxBasisPoints: number,
  currency: Currency,
): { net: number; freight: number; tax: number; total: number } {
  const net = sum(
    lines.map((line) => money(lineNet(line, currency), currency)),
    currency,
  )
  const taxed = add(net, money(freight, currency))
  const tax = percentage(taxed, taxBasisPoints)
  return { net: net.amount, freight, tax: tax.amount, total: add(taxed, tax).amount }
}
