import type { Batch, RowResult } from './job-work'

/**
 * Does the next of what waits. What is done no longer waits, so that every batch begins at the head of the list. Null
 * where the work of a row is null: the ERP cannot be reached.
 */
export async function fromHead<T>(
  waiting: readonly T[],
  { position, limit }: { position: number; limit: number },
  work: (row: T) => Promise<RowResult | null>,
): Promise<Batch | null> {
  const results: RowResult[] = []
  for (const row of waiting.slice(0, limit)) {
    const result = await work(row)
    if (!result) return null
    results.push(result)
  }
  return { results, position, again: null, more: Math.max(waiting.length - limit, 0) }
}

/** Goes through a list that stays as it is, on from where the batch before ended. Null as with `fromHead`. */
export async function inTurn<T>(
  all: readonly T[],
  { position, limit }: { position: number; limit: number },
  work: (row: T) => Promise<RowResult | null>,
): Promise<Batch | null> {
  const results: RowResult[] = []
  const some = all.slice(position, position + limit)
  for (const row of some) {
    const result = await work(row)
    if (!result) return null
    results.push(result)
  }
  const reached = position + some.length
  return { results, position: reached, again: null, more: Math.max(all.length - reached, 0) }
}
