export type Difference = { kind: 'same' } | { kind: 'fromNothing' } | { kind: 'more' | 'less'; ratio: number }

/** How a figure differs from the one before, as a ratio of the one before; a rise from zero has no ratio. */
export const differenceOf = (now: number, before: number): Difference => {
  if (now === before) return { kind: 'same' }
  if (before === 0) return { kind: 'fromNothing' }
  const ratio = (now - before) / Math.abs(before)
  return { kind: ratio > 0 ? 'more' : 'less', ratio: Math.abs(ratio) }
}
