import fc from 'fast-check'
import { expect, test } from 'vitest'
import { masterRules, valueSources } from './fields'
import { type ErpValue, type HeldValue, judge } from './master'

const at = fc.option(fc.nat(1000), { nil: null })
const held: fc.Arbitrary<HeldValue> = fc.record({ source: fc.constantFrom(...valueSources), at })
const erp: fc.Arbitrary<ErpValue> = fc.record({ at, settled: fc.boolean() })

test('INT-03 the losing side never overwrites the winning one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...masterRules), held, erp, (rule, portal, told) => {
      const verdict = judge(rule, portal, told)
      if (rule === 'erp') expect(verdict).toBe('take')
      if (rule === 'portal') expect(verdict).toBe('keep')
      if (rule === 'manual') expect(verdict).toBe(told.settled ? 'keep' : 'ask')
      if (rule === 'newest' && portal.source !== 'erp')
        expect(verdict).toBe((told.at ?? 0) > (portal.at ?? 0) ? 'take' : 'keep')
    }),
  )
})

test('INT-03 only a rule that says so asks, and only once for the same value', () => {
  fc.assert(
    fc.property(fc.constantFrom(...masterRules), held, erp, (rule, portal, told) => {
      if (judge(rule, portal, told) === 'ask') expect([rule, told.settled]).toEqual(['manual', false])
    }),
  )
})
