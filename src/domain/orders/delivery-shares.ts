import { money } from '../money'
import type { Currency } from '../money'
import { allocate } from '../money/allocate'

/** Minor units. */
export type Shares = { net: number; freight: number; tax: number; total: number }

type Priced = { net: number; isService: boolean }

/**
 * What of an order's totals falls to each of its deliveries: the net of its goods, as much freight as each other, and tax
 * in proportion, by largest remainder, so that the parts add up to the order to the minor unit (domain-rules §9).
 * Services carry no freight unless there is nothing else.
 */
export function sharesOf(deliveries: readonly Priced[], totals: Shares, currency: Currency): Shares[] {
  if (deliveries.length === 0) return []
  const hasGoods = deliveries.some(({ isService }) => !isService)
  const carrying = deliveries.map(({ isService }) => Number(!isService || !hasGoods))
  const freight = allocate(money(totals.freight, currency), carrying)
  const taxed = deliveries.map(({ net }, at) => net + (freight[at]?.amount ?? 0))
  const tax = allocate(money(totals.tax, currency), taxed)
  return deliveries.map(({ net }, at) => {
    const [itsFreight, itsTax] = [freight[at]?.amount ?? 0, tax[at]?.amount ?? 0]
    return { net, freight: itsFreight, tax: itsTax, total: net + itsFreight + itsTax }
  })
}
