/** The middle value; of an even number the mean of the two in the middle. Null without values. */
export const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

type Numbers<K extends string> = Partial<Record<K, number | null>>

/** The median of each measure over the runs that have it. */
export const medians = <K extends string>(runs: readonly Numbers<K>[], measures: readonly K[]): Numbers<K> => {
  const result: Numbers<K> = {}
  for (const measure of measures) {
    result[measure] = median(
      runs.map((run) => run[measure]).filter((value): value is number => typeof value === 'number'),
    )
  }
  return result
}

/** Rows of cells under a heading, aligned for a terminal: the first column left, figures right. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = heading.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}
