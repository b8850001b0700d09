/** How many letters must be added, taken away, replaced or swapped with the next to make one word of the other. */
const distance = (a: string, b: string): number => {
  let earlier: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      now.push(
        Math.min(
          (before[column - 1] ?? 0) + same,
          (before[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          isSwapped ? (earlier[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    earlier = before
    before = now
  }
  return before[b.length] ?? 0
}

const likeness = (a: string, b: string): number => {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  if (left === right) return 0
  const longer = Math.max(left.length, right.length)
  if (Math.abs(left.length - right.length) > longer / 2) return 1
  // A name within the other, `name` and `customerName`, is close as well.
  if (longer > 5 && Math.min(left.length, right.length) > 3 && (left.includes(right) || right.includes(left)))
    return 0.3
  return distance(left, right) / longer
}

/** The candidates that could be meant, the likeliest first. */
export const nearest = (name: string, candidates: Iterable<string>, most = 1): readonly string[] =>
  [...candidates]
    .map((candidate) => ({ candidate, far: likeness(name, candidate) }))
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate)
