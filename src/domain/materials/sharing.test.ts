import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../calendar'
import type { CompanyId } from '../ids'
import { markets } from '../markets'
import { priceGroups } from '../modules'
import { isFor, isVideoAddress, positionBetween, stateOn } from './sharing'

const ids = ['a', 'b', 'c'] as CompanyId[]
const customer = fc.record({
  id: fc.constantFrom(...ids),
  priceGroup: fc.constantFrom(...priceGroups),
  country: fc.constantFrom(...markets),
})
const audience = fc.record({
  groups: fc.subarray([...priceGroups]),
  markets: fc.subarray([...markets]),
  companyIds: fc.subarray(ids),
})

describe('MKT-01 for whom a material is', () => {
  test('nobody is left out where nothing is said, and whoever is named is always in', () => {
    fc.assert(
      fc.property(audience, customer, (given, who) => {
        expect(isFor({ groups: [], markets: [], companyIds: [] }, who)).toBe(true)
        expect(isFor({ ...given, companyIds: [...given.companyIds, who.id] }, who)).toBe(true)
      }),
    )
  })

  test('others are in by group and market together, and never where only customers are named', () => {
    fc.assert(
      fc.property(audience, customer, (given, who) => {
        fc.pre(!given.companyIds.includes(who.id))
        const narrowed = given.groups.length + given.markets.length > 0
        const fits =
          (given.groups.length === 0 || given.groups.includes(who.priceGroup)) &&
          (given.markets.length === 0 || given.markets.some((each) => each === who.country))
        expect(isFor(given, who)).toBe(fits && (narrowed || given.companyIds.length === 0))
      }),
    )
  })

  test('it is shared on its first and its last day and on none outside', () => {
    const today = '2026-11-20'
    const life = (from: number | null, to: number | null) => ({
      archivedAt: null,
      validFrom: from === null ? null : addDays(today, from),
      validTo: to === null ? null : addDays(today, to),
    })
    expect(stateOn(life(0, 0), today)).toBe('current')
    expect(stateOn(life(null, null), today)).toBe('current')
    expect(stateOn(life(1, null), today)).toBe('scheduled')
    expect(stateOn(life(null, -1), today)).toBe('expired')
    expect(stateOn({ ...life(0, 0), archivedAt: 5 }, today)).toBe('archived')
  })

  test('a place between two others lies between them, before the first and after the last too', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 1, max: 99 }), (before, gap) => {
        const between = positionBetween(before, before + gap)
        expect(between > before && between < before + gap).toBe(true)
        expect(positionBetween(undefined, before)).toBeLessThan(before)
        expect(positionBetween(before, undefined)).toBeGreaterThan(before)
      }),
    )
  })

  test.each([
    ['https://films.example/fitting-hinges', true],
    ['http://films.example/fitting-hinges', false],
    ['https://me:secret@films.example/', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['films.example', false],
  ])('an address %s is a film to lead to: %s', (address, is) => expect(isVideoAddress(address)).toBe(is))
})
