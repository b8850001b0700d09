import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar'
import { balanceAfter, type Movement, statementKinds, statementOf } from './statement'

const day = (days: number) => addDays('2026-01-01', days)
const movement = fc
  .record({
    days: fc.nat(365),
    kind: fc.constantFrom(...statementKinds),
    size: fc.integer({ min: 1, max: 1_000_000 }),
    number: fc.nat(99),
  })
  .map(
    ({ days, kind, size, number }): Movement => ({
      on: day(days),
      kind,
      number: `N-${number}`,
      amount: kind === 'invoice' ? size : -size,
    }),
  )
const sum = (movements: readonly Movement[]) => movements.reduce((total, { amount }) => total + amount, 0)

test('INV-11 opening and movements make the closing balance, row by row, whatever the period', () => {
  fc.assert(
    fc.property(fc.array(movement), fc.nat(365), fc.nat(365), (movements, a, b) => {
      const [from, to] = [day(Math.min(a, b)), day(Math.max(a, b))]
      const opening = sum(movements.filter(({ on }) => on < from))
      const statement = statementOf(movements, opening, { from, to })
      expect(statement.closing).toBe(sum(movements.filter(({ on }) => on <= to)))
      expect(statement.opening + sum(statement.rows)).toBe(statement.closing)
      expect(Object.values(statement.totals).reduce((x, y) => x + y, 0)).toBe(statement.closing - statement.opening)
      let balance = opening
      for (const row of statement.rows) expect(row.balance).toBe((balance += row.amount))
    }),
  )
})

test('INV-11 one period after the other: what one closes with, the next opens with; order of reading does not matter', () => {
  fc.assert(
    fc.property(fc.array(movement), fc.nat(364), (movements, at) => {
      const first = statementOf(movements, 0, { from: day(0), to: day(at) })
      const second = statementOf(movements, first.closing, { from: day(at + 1), to: day(365) })
      const whole = statementOf(movements.toReversed(), 0, { from: day(0), to: day(365) })
      expect(second.closing).toBe(whole.closing)
      expect([...first.rows, ...second.rows].map(({ balance }) => balance)).toEqual(
        whole.rows.map(({ balance }) => balance),
      )
    }),
  )
})

test('INV-11 a balance counted back from today is the one counted from the beginning', () => {
  fc.assert(
    fc.property(fc.array(movement), fc.nat(365), (movements, at) => {
      expect(balanceAfter(sum(movements), movements, day(at))).toBe(sum(movements.filter(({ on }) => on <= day(at))))
    }),
  )
})
