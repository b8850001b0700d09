/** How many letters must be added, taken away or replaced to make one text of the other (Levenshtein). */
export const letterDistance = (a: string, b: string): number => {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const costs = Uint32Array.from({ length: shorter.length + 1 }, (_, index) => index)
  for (let row = 1; row <= longer.length; row++) {
    const letter = longer.charCodeAt(row - 1)
    let diagonal = costs[0] ?? 0
    costs[0] = row
    for (let column = 1; column <= shorter.length; column++) {
      const above = costs[column] ?? 0
      const isSame = shorter.charCodeAt(column - 1) === letter
      costs[column] = isSame ? diagonal : 1 + Math.min(diagonal, above, costs[column - 1] ?? 0)
      diagonal = above
    }
  }
  return costs[shorter.length] ?? 0
}
