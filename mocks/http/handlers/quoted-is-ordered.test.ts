import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getOrder } from '@/contract/orders'
import { complete } from '@/domain/configurator/complete'
import { choicesOf } from '@/domain/configurator/choices'
import { type ConfiguratorModel, type Option, optionsOf, type Value } from '@/domain/configurator/model'
import { brokenRules } from '@/domain/configurator/rules'
import { ok } from '@/domain/result'
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

it('QUO-07 PRD-02 what was quoted is what is ordered: every choice, price and quantity', async () => {
  const world = await createWorld({ orders: 0 })
  const [ines, marta] = [await world.as('ines'), await world.as('marta')]
  const product = await world.store.write(async (tx) => {
    await tx.companies.update(companyIds.kestrel, { creditLimit: null })
    return ok((await tx.products.one('sku', windowSku))!) // the seed has this window
  })
  if (!product.ok) throw new Error('The window is not there')
  const { id: productId, configurator } = product.value
  const line = fc.record({ choices: makeable(configurator!), quantity: fc.integer({ min: 1, max: 3 }) })
  const goods = fc.uniqueArray(line, { minLength: 1, maxLength: 3, selector: ({ choices }) => choices.join() })
  await fc.assert(
    fc.asyncProperty(goods, fc.integer({ min: 0, max: 5_000 }), async (wanted, off) => {
      const { id } = await askFor(
        ines,
        wanted.map((each) => ({ ...each, productId })),
      )
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
