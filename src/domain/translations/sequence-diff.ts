export type Step<T> = { readonly change: 'same' | 'removed' | 'added'; readonly item: T }

/** Beyond so many pairs to compare, what differs is one removal and one addition: nobody reads such a diff by words. */
const mostPairs = 4_000_000

/** Lengths of the longest common rest from each pair of places on. */
const commonRests = (before: readonly string[], after: readonly string[]): Uint32Array => {
  const width = after.length + 1
  const rests = new Uint32Array((before.length + 1) * width)
  for (let row = before.length - 1; row >= 0; row--)
    for (let column = after.length - 1; column >= 0; column--) {
      const at = row * width + column
      rests[at] =
        before[row] === after[column]
          ? 1 + (rests[at + width + 1] ?? 0)
          : Math.max(rests[at + width] ?? 0, rests[at + 1] ?? 0)
    }
  return rests
}

/** The fewest items to take out of a list and to put into it to make it the other one; what goes comes first. */
export const sequenceDiff = <T>(before: readonly T[], after: readonly T[], idOf: (item: T) => string): Step<T>[] => {
  const [old, fresh] = [before.map(idOf), after.map(idOf)]
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start++
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end++

  const same = (items: readonly T[]): Step<T>[] => items.map((item) => ({ change: 'same', item }))
  const removed = (items: readonly T[]): Step<T>[] => items.map((item) => ({ change: 'removed', item }))
  const added = (items: readonly T[]): Step<T>[] => items.map((item) => ({ change: 'added', item }))

  const [oldMiddle, freshMiddle] = [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)]
  const middle: Step<T>[] = []
  let [row, column] = [0, 0]
  if (oldMiddle.length * freshMiddle.length <= mostPairs) {
    const rests = commonRests(oldMiddle, freshMiddle)
    const width = freshMiddle.length + 1
    while (row < oldMiddle.length && column < freshMiddle.length) {
      const at = row * width + column
      const isSame = oldMiddle[row] === freshMiddle[column]
      if (isSame) middle.push(...same(after.slice(start + column, start + column + 1)))
      else if ((rests[at + width] ?? 0) >= (rests[at + 1] ?? 0))
        middle.push(...removed(before.slice(start + row, start + row + 1)))
      else middle.push(...added(after.slice(start + column, start + column + 1)))
      if (isSame || middle.at(-1)?.change === 'removed') row++
      if (isSame || middle.at(-1)?.change === 'added') column++
    }
  }
  middle.push(
    ...removed(before.slice(start + row, before.length - end)),
    ...added(after.slice(start + column, after.length - end)),
  )
  return [...same(after.slice(0, start)), ...middle, ...same(after.slice(after.length - end))]
}
