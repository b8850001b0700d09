import { add, type Money } from '@/domain/money'

export type Figure = { orders: number; value: Money }

/** Counts one more of a kind, with its value. */
export const addFigure = <K>(figures: Map<K, Figure>, key: K, value: Money): void => {
  const known = figures.get(key)
  figures.set(key, known ? { orders: known.orders + 1, value: add(known.value, value) } : { orders: 1, value })
}

/** The most valuable first; equal ones in the order of their keys, so that nothing jumps. */
export const rank = <K extends string>(figures: ReadonlyMap<K, Figure>, limit: number): [K, Figure][] =>
  [...figures]
    .toSorted(([keyA, a], [keyB, b]) => b.value.amount - a.value.amount || (keyA < keyB ? -1 : 1))
    .slice(0, limit)
