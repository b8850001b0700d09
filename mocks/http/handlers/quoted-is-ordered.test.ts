import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getOrder } from '@/contract/orders'
import { complete } from '@/domain/configurator/complete'
import { choicesOf } from '@/domain/configurator/choices'
import { type ConfiguratorModel, type Option, optionsOf, type Value } from '@/domain/configurator/model'
import { brokenRules } from '@/domain/configurator/rules'
import { quoteLimits } from '@/domain/quotes/vocabulary'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { companyIds } from '@mocks/seed/companies'
import { newKey } from '../testing/buyers'
import { askFor, offerFor, windowSku } from '../testing/configured-quotes'
import { accept } from '../testing/quotes'

const valueOf = (option: Option): fc.Arbitrary<Value> => {
  if (option.kind === 'choice') return fc.constantFrom(...option.values.map(({ code }) => code))
  if (option.kind === 'boolean') return fc.boolean()
  if (option.kind === 'text') return fc.stringMatching(/^[\p{L}\d: ,]{0,10}$/u)
  const { min, max, step } = option
  return fc.integer({ min: 0, max: Math.floor((max - min) / step) }).map((steps) => min + steps * step)
}

/** Everything that can be made of a model. */
const makeable = (model: ConfiguratorModel): fc.Arbitrary<string[]> =>
  fc
    .record(Object.fromEntries(optionsOf(model).map((option) => [option.code, valueOf(option)])))
    .map((chosen) => complete(model, chosen).values)
    .filter((values) => brokenRules(model, values).length === 0)
    .map((values) => choicesOf(model, values))

/** A buyer whom no limit stops, the desk, and lists of a window as it can be made, each line another one. */
const prepare = async (length: { minLength: number; maxLength: number }) => {
  const world = await createWorld({ orders: 0 })
  const product = await world.store.write(async (tx) => {
    await tx.companies.update(companyIds.kestrel, { creditLimit: null })
    return ok((await tx.products.one('sku', windowSku))!) // the seed has this window
  })
  if (!product.ok) throw new Error('The window is not there')
  const { id: productId, configurator } = product.value
  const line = fc.record({
    productId: fc.constant(productId),
    choices: makeable(configurator!),
    quantity: fc.integer({ min: 1, max: 3 }),
  })
  const goods = fc.uniqueArray(line, { ...length, selector: ({ choices }) => choices.join() })
  return { ines: await world.as('ines'), marta: await world.as('marta'), goods }
}

it('QUO-07 PRD-02 what was quoted is what is ordered: every choice, price and quantity', async () => {
  const { ines, marta, goods } = await prepare({ minLength: 1, maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(goods, fc.integer({ min: 0, max: 5_000 }), async (wanted, off) => {
      const { id } = await askFor(ines, wanted)
      const offered = (await offerFor(marta, id, off)).versions[0]!
      const { orderId } = await accept(ines, id, {}, newKey())
      const order = await ines.call(getOrder, { params: { orderId } })
      expect(order.totals).toEqual(offered.totals)
      expect(order.lines.map(({ ordered, unitPrice }) => [ordered, unitPrice])).toEqual(
        offered.lines.map(({ quantity, unitPrice }) => [quantity, unitPrice]),
      )
      for (const [at, { configuration, ordered }] of order.lines.entries()) {
        expect(configuration!.choices.toSorted()).toEqual(wanted[at]!.choices.toSorted())
        expect(configuration!.facts).toEqual(offered.lines[at]!.configuration!.facts)
        expect(ordered).toBe(wanted[at]!.quantity)
      }
    }),
    { numRuns: 10 },
  )
})

it('QUO-01 QUO-07 PRD-02 a hundred lines put together differently are quoted and ordered, one more is refused', async () => {
  const { ines, marta, goods } = await prepare({ minLength: quoteLimits.lines + 1, maxLength: quoteLimits.lines + 1 })
  const [all = []] = fc.sample(goods, { numRuns: 1, seed: 1 })
  expect((await refusalOf(askFor(ines, all))).type).toBe('request/invalid')
  const wanted = all.slice(1)
  const { id } = await askFor(ines, wanted)
  const { versions } = await offerFor(marta, id)
  const { orderId } = await accept(ines, id)
  const order = await ines.call(getOrder, { params: { orderId } })
  expect(order.lines).toHaveLength(quoteLimits.lines)
  expect(order.totals).toEqual(versions[0]!.totals)
  expect(order.lines.map(({ configuration }) => configuration?.choices.toSorted())).toEqual(
    wanted.map(({ choices }) => choices.toSorted()),
  )
})
