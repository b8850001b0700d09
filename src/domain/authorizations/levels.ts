import type { LevelPolicy } from './vocabulary'

/** A spending limit: orders above `amount` (minor units) need one of the authorizers. Zero: every order; null: none. */
export type Limit<Person extends string> = { amount: number | null; authorizerIds: readonly Person[] }
export type ExceededLevel<Person extends string> = { amount: number; authorizerIds: Person[] }

/**
 * The levels that must approve an order: each distinct limit that the total exceeds, lowest first, with everybody named
 * on that limit. Exactly at a limit exceeds nothing. Total and limits are minor units of the same currency; the total
 * includes tax and freight. Source: domain-rules §0.1, §0.2, §2.
 */
export function exceededLevels<Person extends string>(
  limits: readonly Limit<Person>[],
  total: number,
  policy: LevelPolicy,
): ExceededLevel<Person>[] {
  const people = new Map<number, Set<Person>>()
  for (const { amount, authorizerIds } of limits) {
    if (amount === null || !isExceeded(amount, total)) continue
    const known = people.get(amount) ?? new Set<Person>()
    for (const id of authorizerIds) known.add(id)
    people.set(amount, known)
  }
  const levels = [...people]
    .toSorted(([a], [b]) => a - b)
    .map(([amount, authorizers]) => ({ amount, authorizerIds: [...authorizers] }))
  return policy === 'highestOnly' ? levels.slice(-1) : levels
}

/** Zero means every order, also one that costs nothing. */
const isExceeded = (amount: number, total: number): boolean => amount === 0 || total > amount

/** How much less an order would have to cost to avoid a level, in minor units; null for a level nothing avoids. */
export const avoidBy = (amount: number, total: number): number | null => (amount === 0 ? null : total - amount)
