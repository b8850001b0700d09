/** How a product may be ordered: at least `minimum`, in multiples of `multiple`. Both are whole and ≥ 1. */
export type QuantityRule = { minimum: number; multiple: number }

/** As many lines as an order has at most, and whatever becomes one: a basket, a template, a list of the quick order. */
export const mostOrderLines = 5000

/** More than this of one line is a slip of the keyboard. */
export const maximumQuantity = 1_000_000

export type QuantityFault =
  | { code: 'notAnInteger' }
  | { code: 'tooSmall'; params: { minimum: number } }
  | { code: 'tooLarge'; params: { maximum: number } }
  | { code: 'multipleOf'; params: { multiple: number; next: number } }

/** The smallest quantity that may be ordered and is at least `quantity`. */
export const nextOrderable = (quantity: number, { minimum, multiple }: QuantityRule): number =>
  Math.ceil(Math.max(quantity, minimum, 1) / multiple) * multiple

/** What is wrong with a quantity, or null. */
export function quantityFault(quantity: number, rule: QuantityRule): QuantityFault | null {
  if (!Number.isSafeInteger(quantity)) return { code: 'notAnInteger' }
  const smallest = nextOrderable(0, rule)
  if (quantity < smallest) return { code: 'tooSmall', params: { minimum: smallest } }
  if (quantity > maximumQuantity) return { code: 'tooLarge', params: { maximum: maximumQuantity } }
  if (quantity % rule.multiple !== 0)
    return { code: 'multipleOf', params: { multiple: rule.multiple, next: nextOrderable(quantity, rule) } }
  return null
}

/** May exactly this quantity be ordered? */
export const isOrderable = (quantity: number, rule: QuantityRule): boolean => quantityFault(quantity, rule) === null
