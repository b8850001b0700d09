/** PRD-04: how much of the stock a customer is told, as agreed with it. */
export const stockSights = ['exact', 'level', 'yesNo', 'hidden'] as const
export type StockSight = (typeof stockSights)[number]

/** What is said instead of a number: `some` where nothing more than yes or no is told. */
export const stockLevels = ['none', 'low', 'enough', 'some'] as const
export type StockLevel = (typeof stockLevels)[number]

export type SeenStock = { quantity: number | null; level: StockLevel | null }

/** Fewer than this many of the least that can be ordered is little. */
const littleOrders = 5

/**
 * What of a quantity is told. `least` is the smallest quantity that can be ordered: whoever cannot even buy that much
 * reads `none`. The number leaves the backend only for `exact`.
 */
export function seenStock(quantity: number, sight: StockSight, least: number): SeenStock {
  if (sight === 'hidden') return { quantity: null, level: null }
  const there = quantity > 0 && quantity >= least
  if (sight === 'yesNo') return { quantity: null, level: there ? 'some' : 'none' }
  const level = !there ? 'none' : quantity < least * littleOrders ? 'low' : 'enough'
  return { quantity: sight === 'exact' ? quantity : null, level }
}
