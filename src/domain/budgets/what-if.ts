import { excessOf } from './excess'

/** What an order uses of a budget, in minor units. */
export type Use<I> = { id: I; amount: number }

/**
 * Which of these orders, oldest first, would have exceeded a budget of another amount, and by how much. As when orders
 * are placed, what exceeds still counts for those after it.
 */
export function wouldExceed<I>(uses: readonly Use<I>[], amount: number): { id: I; exceededBy: number }[] {
  let used = 0
  return uses.flatMap(({ id, amount: total }) => {
    const exceededBy = total > 0 ? excessOf(amount, used, total) : null
    used += total
    return exceededBy === null ? [] : [{ id, exceededBy }]
  })
}
