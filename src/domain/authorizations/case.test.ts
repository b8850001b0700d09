import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cancelled,
  type Case,
  type CaseEvent,
  type CaseLevel,
  caseTransitions,
  decided,
  IllegalCaseEvent,
  lastDecided,
  levelState,
  mayHappen,
  withdrawn,
} from './case'
import type { DecisionOutcome } from './vocabulary'

type Decision = { outcome: DecisionOutcome; by: string }
type Level = CaseLevel<Decision>
const opened = (levels: number): Case<Level> => ({
  status: 'pending',
  levels: Array.from({ length: levels }, () => ({ decision: null, voided: [] })),
  current: 0,
})
const approve = (now: Case<Level>, by = 'a') => decided<Decision, Level>(now, { outcome: 'approved', by })
const decline = (now: Case<Level>, by = 'a') => decided<Decision, Level>(now, { outcome: 'declined', by })
const cancel = (now: Case<Level>, place: number) =>
  cancelled<Decision, Level>(now, place, { voidedAt: 5, voidedBy: 'x' })
const states = (now: Case<Level>) => now.levels.map((_, place) => levelState(now, place))

describe('the case of an order', () => {
  test('AUT-02 is approved when every level is, lowest first', () => {
    const first = approve(opened(2))
    expect([first.status, first.current, states(first)]).toEqual(['pending', 1, ['approved', 'waiting']])
    const both = approve(first)
    expect([both.status, both.current, states(both)]).toEqual(['approved', 2, ['approved', 'approved']])
  })

  test('AUT-07 one refusal ends it; later levels are never asked', () => {
    const after = decline(opened(2))
    expect([after.status, states(after)]).toEqual(['declined', ['declined', 'notAsked']])
    expect(() => approve(after)).toThrow(IllegalCaseEvent)
  })

  test('AUT-15 cancelling voids that level and every later one, and keeps what was decided', () => {
    const again = cancel(approve(approve(approve(opened(3), 'a'), 'b'), 'c'), 1)
    expect([again.status, again.current, states(again)]).toEqual(['pending', 1, ['approved', 'waiting', 'next']])
    expect(again.levels.map(({ voided }) => voided.map(({ by, voidedBy }) => by + voidedBy))).toEqual([
      [],
      ['bx'],
      ['cx'],
    ])
    expect(cancel(decline(opened(2)), 0).status).toBe('pending')
    expect(() => cancel(approve(opened(2)), 1)).toThrow(IllegalCaseEvent)
  })

  test('a withdrawn case is over', () => {
    const over = withdrawn(opened(1))
    expect([over.status, states(over)]).toEqual(['withdrawn', ['notAsked']])
    for (const event of ['approve', 'decline', 'cancel', 'withdraw'] as const)
      expect(mayHappen(event, over)).toBe(false)
    expect(() => withdrawn(approve(opened(1)))).toThrow(IllegalCaseEvent)
  })

  test('keeps to its table, whatever happens to it', () => {
    const step = fc.record({
      event: fc.constantFrom<CaseEvent>('approve', 'decline', 'cancel', 'withdraw'),
      place: fc.nat(3),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step, { maxLength: 14 }), (levels, steps) => {
        let now = opened(levels)
        let made = 0
        for (const { event, place } of steps) {
          const before = now
          const at = place % levels
          const isLegal = mayHappen(event, now) && (event !== 'cancel' || now.levels[at]?.decision != null)
          const act = {
            approve: () => approve(now, String(made)),
            decline: () => decline(now, String(made)),
            cancel: () => cancel(now, at),
            withdraw: () => withdrawn(now),
          }[event]
          if (!isLegal) {
            expect(act).toThrow(IllegalCaseEvent)
            continue
          }
          now = act()
          if (event === 'approve' || event === 'decline') made += 1
          expect(caseTransitions[before.status][event]).toContain(now.status)
          // Decisions come without gaps: those before the waiting level stand, none after it.
          const standing = now.levels.map(({ decision }) => decision !== null)
          expect(standing.indexOf(false) === -1 || !standing.slice(standing.indexOf(false)).includes(true)).toBe(true)
          if (now.status === 'approved') expect(standing.every(Boolean)).toBe(true)
          if (now.status === 'pending') expect(lastDecided(now.levels)).toBe(now.current - 1)
          // Nothing that was ever decided is lost.
          const kept = now.levels.flatMap(({ decision, voided }) => [...voided, ...(decision ? [decision] : [])])
          expect(new Set(kept.map(({ by }) => by)).size).toBe(made)
          // Cancelling and deciding the same again leads to the same place.
          if (event === 'cancel' && before.status !== 'pending' && at === lastDecided(before.levels)) {
            const outcome = before.levels[at]?.decision?.outcome ?? 'approved'
            const redone = outcome === 'approved' ? approve(now) : decline(now)
            expect([redone.status, redone.current, states(redone)]).toEqual([
              before.status,
              before.current,
              states(before),
            ])
          }
        }
      }),
    )
  })
})
