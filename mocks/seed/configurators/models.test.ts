import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choicesOf, factsOf, sameValues, valuesIn } from '@/domain/configurator/choices'
import { complete } from '@/domain/configurator/complete'
import { drawingOf } from '@/domain/configurator/drawing'
import { modelFaults } from '@/domain/configurator/model-faults'
import { type ConfiguratorModel, type Option, optionsOf, type Value, type Values } from '@/domain/configurator/model'
import { configuredLeadTime, configuredPrice } from '@/domain/configurator/price'
import { brokenRules, excludedBy, fixes, rangeOf, withValue } from '@/domain/configurator/rules'
import { currencies } from '@/domain/money'
import { doorModel } from './door'
import { slidingModel } from './sliding'
import { windowModel } from './window'

const models = { window: windowModel, sliding: slidingModel, door: doorModel }
const anyModel = fc.constantFrom(...Object.values(models))

const valueAt = (option: Option, pick: number): Value => {
  if (option.kind === 'choice') return option.values[pick % option.values.length]?.code ?? option.proposal
  if (option.kind === 'boolean') return pick % 2 === 1
  if (option.kind === 'text') return 'x'.repeat(pick % option.maxLength)
  return option.min + (pick % (Math.floor((option.max - option.min) / option.step) + 1)) * option.step
}
const steps = fc.array(fc.tuple(fc.nat(30), fc.nat(10_000)), { minLength: 1, maxLength: 14 })

/** Chooses as somebody does who only takes what is not excluded. */
const walked = (model: ConfiguratorModel, picks: readonly (readonly [number, number])[]): Values => {
  let values = complete(model, {}).values
  for (const [at, pick] of picks) {
    const open = optionsOf(model).filter(({ code }) => values[code] !== undefined)
    const option = open[at % open.length]
    if (!option) continue
    const value = valueAt(option, pick)
    if (excludedBy(model, values, option, value).length === 0) values = withValue(model, values, option.code, value)
  }
  return values
}
/** Chooses without looking. */
const blind = (model: ConfiguratorModel, picks: readonly (readonly [number, number])[]): Values => {
  const options = optionsOf(model)
  const chosen = picks.map(([at, pick]): [string, Value] => {
    const option = options[at % options.length] as Option
    return [option.code, valueAt(option, pick)]
  })
  return complete(model, Object.fromEntries(chosen)).values
}

describe('models of the ERP', () => {
  test.each(Object.entries(models))('PRD-02 %s can be used, and what is proposed can be made', (_, model) => {
    expect(modelFaults(model)).toEqual([])
  })

  test('PRD-02 no choice that is not excluded leads to something that cannot be made', () => {
    fc.assert(
      fc.property(anyModel, steps, (model, picks) => {
        expect(brokenRules(model, walked(model, picks)).map(({ code }) => code)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('PRD-02 whatever is excluded names a rule of the model that the choice would break', () => {
    fc.assert(
      fc.property(anyModel, steps, fc.nat(30), fc.nat(10_000), (model, picks, at, pick) => {
        const values = walked(model, picks)
        const open = optionsOf(model).filter(({ code }) => values[code] !== undefined)
        const option = open[at % open.length] as Option
        const value = valueAt(option, pick)
        const rules = excludedBy(model, values, option, value)
        const broken = brokenRules(model, withValue(model, values, option.code, value))
        expect(rules).toEqual(broken)
        for (const { reason } of rules) expect(Object.values(reason).every((text) => text !== '')).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('PRD-02 one change that is offered puts everything right', () => {
    fc.assert(
      fc.property(anyModel, steps, (model, picks) => {
        const values = blind(model, picks)
        for (const { option, value } of fixes(model, values))
          expect(brokenRules(model, withValue(model, values, option, value))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('PRD-02 the price is the sum of its parts in every currency, whole in the minor unit, and never negative', () => {
    fc.assert(
      fc.property(
        anyModel,
        steps,
        fc.constantFrom(...currencies),
        fc.nat(500_000),
        fc.constantFrom('A', 'B', 'C'),
        (model, picks, currency, list, group) => {
          const base = { list, paid: Math.floor(list * 0.9), currency, group } as const
          const price = configuredPrice(model, walked(model, picks), base)
          expect(price?.parts.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true)
          expect(price?.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(price?.amount)
          expect(price?.amount ?? -1).toBeGreaterThanOrEqual(base.paid)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('PRD-01 what is chosen survives as choices, without regard to their order', () => {
    fc.assert(
      fc.property(anyModel, steps, (model, picks) => {
        const values = walked(model, picks)
        const read = complete(model, valuesIn(model, choicesOf(model, values).toReversed()))
        expect(sameValues(read.values, values)).toBe(true)
        expect([read.dropped, read.proposed]).toEqual([[], []])
        expect(drawingOf(model, values).sashes.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a window', () => {
  const chosen = (values: Values): Values => complete(windowModel, values).values
  const option = (code: string) => optionsOf(windowModel).find((each) => each.code === code) as Option

  test('PRD-02 hardware limits the weight of a sash, and says so', () => {
    const heavy = chosen({ width: 1_400, height: 2_000, glazing: 'triple', hardware: 'heavy' })
    expect(brokenRules(windowModel, heavy)).toEqual([])
    expect(excludedBy(windowModel, heavy, option('hardware'), 'standard').map(({ reason }) => reason.en)).toEqual([
      'This hardware carries a sash of up to 80 kg.',
    ])
    const light = chosen({ width: 1_400, height: 2_000, glazing: 'triple', hardware: 'standard' })
    expect(fixes(windowModel, light)).toContainEqual({ option: 'hardware', value: 'concealed' })
  })

  test('PRD-02 a number tells how far it goes now and which rule ends it', () => {
    const width = option('width')
    const range = width.kind === 'number' ? rangeOf(windowModel, chosen({ height: 1_300 }), width) : null
    expect(range).toMatchObject({ min: 400, max: 1_400, maxRule: { code: 'sashWide' } })
  })

  test('PRD-01 what is not asked for has no value, and what it costs and how long it takes follows the choice', () => {
    const fixed = chosen({ type: 'fixed', side: 'right', hardware: 'heavy' })
    expect([fixed.side, fixed.hardware, fixed.handleHeight]).toEqual([undefined, undefined, undefined])
    expect(factsOf(windowModel, fixed).map(({ name }) => name.en)).not.toContain('Hinges')
    const base = { list: 10_000, paid: 9_000, currency: 'EUR', group: 'C' } as const
    const plain = configuredPrice(windowModel, chosen({}), base)
    // 1.3 m² of frame at 64.00 and a sash at 58.00, on both of which the group gets a tenth off.
    expect(plain?.parts.map(({ code, amount }) => [code, amount])).toEqual([
      ['base', 10_000],
      ['frame.pvc', 8_320],
      ['sashes', 5_800],
      ['discount', -2_412],
    ])
    const special = chosen({ outsideColour: 'special', bars: 'cross' })
    expect(configuredLeadTime(windowModel, special, 15)).toBe(27)
    expect(drawingOf(windowModel, chosen({ side: 'right' })).sashes).toEqual(['tiltTurnRight'])
  })
})
