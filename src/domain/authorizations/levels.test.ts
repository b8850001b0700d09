import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { avoidBy, exceededLevels, type Limit } from './levels'

/** The example of domain-rules §2: (1 000 Anna), (1 000 Bob), (3 000 Carl). */
const example: Limit<string>[] = [
  { amount: 100_000, authorizerIds: ['anna'] },
  { amount: 100_000, authorizerIds: ['bob'] },
  { amount: 300_000, authorizerIds: ['carl'] },
]
const people = (total: number, policy: 'everyLevel' | 'highestOnly' = 'everyLevel') =>
  exceededLevels(example, total, policy).map(({ authorizerIds }) => authorizerIds)

const person = fc.constantFrom('anna', 'bob', 'carl', 'dora')
const limits = fc.array(
  fc.record({
    amount: fc.option(fc.nat(5000), { nil: null }),
    authorizerIds: fc.uniqueArray(person, { minLength: 1 }),
  }),
  { maxLength: 6 },
)
const policy = fc.constantFrom('everyLevel' as const, 'highestOnly' as const)

describe('levels an order exceeds', () => {
  test('AUT-01 exactly at a limit needs nobody, a grosz more does', () => {
    expect(people(100_000)).toEqual([])
    expect(people(100_001)).toEqual([['anna', 'bob']])
    expect(people(300_000)).toEqual([['anna', 'bob']])
  })

  test('AUT-02 AUT-03 every exceeded limit is a level, lowest first; people on one limit share it', () => {
    expect(people(350_000)).toEqual([['anna', 'bob'], ['carl']])
    expect(people(350_000, 'highestOnly')).toEqual([['carl']])
  })

  test('no limit limits nothing; zero is every order', () => {
    expect(exceededLevels([{ amount: null, authorizerIds: ['anna'] }], 9_999_999, 'everyLevel')).toEqual([])
    const zero = [{ amount: 0, authorizerIds: ['anna'] }]
    expect(exceededLevels(zero, 1, 'everyLevel')).toHaveLength(1)
    expect(exceededLevels(zero, 0, 'everyLevel')).toHaveLength(1)
  })

  test('tells how much less would avoid a level', () => {
    expect(avoidBy(100_000, 350_000)).toBe(250_000)
    expect(avoidBy(0, 350_000)).toBeNull()
  })

  test('distinct, ascending, each named by its limits, and gone when the order costs that much less', () => {
    fc.assert(
      fc.property(limits, fc.nat(6000), policy, (rows, total, chosen) => {
        const levels = exceededLevels(rows, total, chosen)
        const amounts = levels.map(({ amount }) => amount)
        expect(amounts).toEqual([...new Set(amounts)].toSorted((a, b) => a - b))
        const exceeded = new Set(
          rows.flatMap(({ amount }) => (amount !== null && (amount === 0 || total > amount) ? [amount] : [])),
        )
        expect(levels.length).toBe(chosen === 'everyLevel' ? exceeded.size : Math.min(exceeded.size, 1))
        if (exceeded.size > 0) expect(amounts.at(-1)).toBe(Math.max(...exceeded))
        for (const { amount, authorizerIds } of levels) {
          const named = new Set(rows.filter((row) => row.amount === amount).flatMap((row) => row.authorizerIds))
          expect(new Set(authorizerIds)).toEqual(named)
          const less = avoidBy(amount, total)
          if (less === null) continue
          const after = exceededLevels(rows, total - less, 'everyLevel')
          expect(after.some((level) => level.amount === amount)).toBe(false)
          const almost = exceededLevels(rows, total - less + 1, 'everyLevel')
          expect(almost.some((level) => level.amount === amount)).toBe(true)
        }
      }),
    )
  })

  test('a dearer order never needs fewer levels', () => {
    fc.assert(
      fc.property(limits, fc.nat(6000), fc.nat(6000), (rows, total, more) => {
        const before = exceededLevels(rows, total, 'everyLevel').map(({ amount }) => amount)
        const after = exceededLevels(rows, total + more, 'everyLevel').map(({ amount }) => amount)
        expect(after.slice(0, before.length)).toEqual(before)
      }),
    )
  })
})
