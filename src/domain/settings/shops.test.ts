import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inShop, missingNumberPart, type OwnSettings, ownAfter, ownNames, shopSettingNames } from './shops'
import { sectionOfSetting, settingNames, shippedSettings } from './values'

const own: fc.Arbitrary<OwnSettings> = fc.record(
  {
    returnDays: fc.integer({ min: 0, max: 365 }),
    returnsOf: fc.constantFrom('delivered' as const, 'all' as const),
    returnNumberFormat: fc.constantFrom('A-{000}', 'B-{000}'),
    returnNumberReset: fc.constantFrom('never' as const, 'yearly' as const),
  },
  { requiredKeys: [] },
)

describe('what a shop decides on its own', () => {
  test('ADM-20 RMA-23 is everything about returns, and nothing else', () => {
    const ofReturns = settingNames.filter((name) => sectionOfSetting[name] === 'returns')
    expect([...shopSettingNames].toSorted()).toEqual(ofReturns.toSorted())
  })

  test('RMA-23 a value of its own wins, the rest follows, and null follows again', () => {
    fc.assert(
      fc.property(own, own, fc.subarray([...shopSettingNames]), (was, patch, back) => {
        const after = ownAfter(was, { ...patch, ...Object.fromEntries(back.map((name) => [name, null])) })
        const counts = inShop(shippedSettings, after)
        for (const name of shopSettingNames) {
          const mine = back.includes(name) ? undefined : (patch[name] ?? was[name])
          expect(after[name]).toEqual(mine)
          expect(counts[name]).toEqual(mine ?? shippedSettings[name])
        }
        expect(ownNames(after)).toEqual(shopSettingNames.filter((name) => after[name] !== undefined))
        expect(ownAfter(after, {})).toEqual(after)
        expect(missingNumberPart(after) === null).toBe('returnNumberFormat' in after === 'returnNumberReset' in after)
      }),
    )
  })
})
