export type DiffLine = {
  kind: 'same' | 'removed' | 'added'
  text: string
  /** Line numbers from 1 in the older and the newer text; null where the text does not have the line. */
  before: number | null
  after: number | null
}

/** JSON text laid out for reading. What is not JSON is shown as it came: it is evidence. */
export const prettyJson = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

/** Length of the longest common subsequence of every pair of suffixes. */
const commonLengths = (a: readonly string[], b: readonly string[]): Uint32Array[] => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] as Uint32Array // within bounds by construction
      const below = table[i + 1] as Uint32Array // likewise
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return table
}

const commonStart = (a: readonly string[], b: readonly string[]): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

const commonEnd = (a: readonly string[], b: readonly string[], start: number): number => {
  let length = 0
  while (length < Math.min(a.length, b.length) - start && a[a.length - 1 - length] === b[b.length - 1 - length])
    length++
  return length
}

/** Beyond this many pairs of differing lines the middle is shown as wholly replaced rather than keep a page waiting. */
const maxPairs = 4_000_000

/** What became of each line between two texts, in the order of reading: removed lines stand before added ones. */
export const diffLines = (before: string, after: string): DiffLine[] => {
  const a = before.split('\n')
  const b = after.split('\n')
  const start = commonStart(a, b)
  const end = commonEnd(a, b, start)
  const oldMiddle = a.slice(start, a.length - end)
  const newMiddle = b.slice(start, b.length - end)
  const comparable = oldMiddle.length * newMiddle.length <= maxPairs
  const lengths = comparable ? commonLengths(oldMiddle, newMiddle) : []
  const reach = (i: number, j: number): number => lengths[i]?.[j] ?? 0

  const lines: DiffLine[] = []
  const same = (i: number, j: number) => lines.push({ kind: 'same', text: a[i] ?? '', before: i + 1, after: j + 1 })
  for (let k = 0; k < start; k++) same(k, k)
  let i = 0
  let j = 0
  while (i < oldMiddle.length || j < newMiddle.length) {
    const oldLine = oldMiddle[i]
    const newLine = newMiddle[j]
    if (comparable && oldLine !== undefined && oldLine === newLine) {
      same(start + i++, start + j++)
    } else if (oldLine !== undefined && (newLine === undefined || reach(i + 1, j) >= reach(i, j + 1))) {
      lines.push({ kind: 'removed', text: oldLine, before: start + ++i, after: null })
    } else {
      lines.push({ kind: 'added', text: newLine ?? '', before: null, after: start + ++j })
    }
  }
  for (let k = end; k > 0; k--) same(a.length - k, b.length - k)
  return lines
}
