/** What a line is of: the goods, and what was chosen of them as one text; empty where nothing is. */
export type GoodsLine = { goods: string; choice: string }

/**
 * Keys by which lines of two versions belong together, in the order of each. The same choice of the same goods is the
 * same line; of what is left, goods that were chosen anew follow each other in their order.
 */
export function pairedKeys(
  before: readonly GoodsLine[],
  after: readonly GoodsLine[],
): { before: string[]; after: string[] } {
  const keys = before.map((_, at) => `before ${at}`)
  const open = new Set(before.keys())
  const taken = after.map((): string | undefined => undefined)
  for (const isSame of [sameChoice, sameGoods])
    for (const [at, line] of after.entries()) {
      if (taken[at] !== undefined) continue
      const match = before.findIndex((other, index) => open.has(index) && isSame(other, line))
      if (match < 0) continue
      open.delete(match)
      taken[at] = keys[match]
    }
  return { before: keys, after: taken.map((key, at) => key ?? `after ${at}`) }
}

const sameGoods = (a: GoodsLine, b: GoodsLine): boolean => a.goods === b.goods
const sameChoice = (a: GoodsLine, b: GoodsLine): boolean => sameGoods(a, b) && a.choice === b.choice
