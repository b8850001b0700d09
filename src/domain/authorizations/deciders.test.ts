import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decidersOf, decidesFor, isDelegatedOn } from './deciders'
import { usualMinutes } from './usual-minutes'

const today = '2026-11-20'
const people = ['anna', 'bob', 'carl', 'dora', 'emil'] as const
type Person = (typeof people)[number]
const ask = (more: Partial<Parameters<typeof decidersOf<Person>>[0]> = {}) =>
  decidersOf<Person>({
    ordererId: 'emil',
    named: ['anna', 'bob'],
    able: new Set(['anna', 'bob', 'carl']),
    managers: ['carl'],
    delegations: [],
    today,
    ...more,
  })
const delegation = (fromUserId: Person, toUserId: Person, startsOn = today, endsOn = today) => ({
  fromUserId,
  toUserId,
  startsOn,
  endsOn,
  revokedAt: null,
})

describe('who decides', () => {
  test('AUT-03 AUT-04 any of those named who can; managers are the last resort', () => {
    expect(ask().map(({ id, lastResort }) => [id, lastResort])).toEqual([
      ['anna', false],
      ['bob', false],
    ])
    expect(ask({ able: new Set(['carl', 'dora']) }).map(({ id, lastResort }) => [id, lastResort])).toEqual([
      ['carl', true],
    ])
    expect(ask({ able: new Set() })).toEqual([])
  })

  test('never the orderer, who is no last resort either', () => {
    expect(ask({ named: ['emil'], able: new Set(['emil', 'carl']) }).map(({ id }) => id)).toEqual(['carl'])
    expect(ask({ named: ['emil'], managers: ['emil'], able: new Set(['emil']) })).toEqual([])
  })

  test('somebody stands in on the days of the delegation, both included, and their delegate does not', () => {
    const chain = [delegation('anna', 'carl'), delegation('carl', 'dora')]
    const deciders = ask({ named: ['anna'], able: new Set(['anna', 'carl', 'dora']), delegations: chain })
    expect(decidesFor(deciders, 'carl')).toEqual({ forId: 'anna' })
    expect(decidesFor(deciders, 'dora')).toBeUndefined()
    const days = { startsOn: '2026-11-18', endsOn: '2026-11-20', revokedAt: null }
    expect(['2026-11-17', '2026-11-18', '2026-11-20', '2026-11-21'].map((day) => isDelegatedOn(days, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(isDelegatedOn({ ...days, revokedAt: 1 }, '2026-11-19')).toBe(false)
  })

  test('nobody unable, and never the orderer, whoever delegates to whom', () => {
    const someone = fc.constantFrom(...people)
    const date = fc.constantFrom('2026-11-19', today, '2026-11-21')
    const delegations = fc.array(
      fc.record({
        fromUserId: someone,
        toUserId: someone,
        startsOn: date,
        endsOn: date,
        revokedAt: fc.option(fc.nat(9), { freq: 3 }),
      }),
      { maxLength: 6 },
    )
    const some = fc.uniqueArray(someone)
    fc.assert(
      fc.property(someone, some, some, some, delegations, (ordererId, named, able, managers, rows) => {
        const can = new Set(able)
        const deciders = decidersOf<Person>({ ordererId, named, able: can, managers, delegations: rows, today })
        for (const person of people) {
          const mandate = decidesFor(deciders, person)
          if (!mandate) continue
          expect(person).not.toBe(ordererId)
          expect(can.has(person)).toBe(true)
          const principal = mandate.forId ?? person
          expect(principal).not.toBe(ordererId)
          expect(can.has(principal)).toBe(true)
          expect(named.includes(principal) || managers.includes(principal)).toBe(true)
        }
        // As long as one named person or one manager can, somebody decides.
        const someCan = [...named, ...managers].some((id) => id !== ordererId && can.has(id))
        expect(deciders.length > 0).toBe(someCan)
      }),
    )
  })
})

test('the usual time is the median', () => {
  const took = (...minutes: number[]) => minutes.map((each) => ({ from: 0, to: each * 60_000 }))
  expect(usualMinutes([])).toBeNull()
  expect(usualMinutes(took(10, 200, 30))).toBe(30)
  expect(usualMinutes(took(10, 20))).toBe(15)
})
