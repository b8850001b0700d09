import { describe, expect, test } from 'vitest'
import { getDeskOrder } from '@/contract/admin/orders'
import { addBasketLines, getBasket, updateBasketLine } from '@/contract/basket'
import { configureProduct } from '@/contract/configurator'
import { getDocument } from '@/contract/documents'
import { getOrder, getReorder, placeOrder } from '@/contract/orders'
import { searchProducts } from '@/contract/products'
import { browseProducts, getProductPage } from '@/contract/products-page'
import type { ConfiguratorModel } from '@/domain/configurator/model'
import { ok } from '@/domain/result'
import { nextChange } from '@mocks/erp/erp-change'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { newKey, orderBody } from '../testing/buyers'

const sku = 'WD-76'
const configure = (who: WorldClient, choice: string[] = [], quantity?: number) =>
  who.call(configureProduct, { params: { sku }, query: { choice, quantity } })
const chosen = ['type:tiltTurn', 'width:1200', 'height:1400', 'glazing:triple', 'outsideColour:anthracite', 'mark:W3']
const optionOf = (shown: Awaited<ReturnType<typeof configure>>, code: string) =>
  shown.sections.flatMap(({ options }) => options).find((option) => option.code === code)!

/** Puts a window in the person's empty basket. */
const putIn = async (who: WorldClient, choice = chosen, quantity = 2) => {
  const { productId, choices } = await configure(who, choice)
  const body = { lines: [{ productId, quantity, choices }] }
  return who.call(addBasketLines, { body }, { idempotencyKey: newKey() })
}
const empty = async (world: World, person: string): Promise<WorldClient> => {
  const { id } = await world.user(person)
  await world.store.write(async (tx) => {
    const basket = await tx.baskets.one('userId', id)
    return ok(basket && (await tx.baskets.update(basket.id, { lines: [] })))
  })
  return world.as(person)
}
const mayCheckOut = async (who: WorldClient) =>
  (await who.call(getBasket, {})).allowedActions.find(({ action }) => action === 'checkout')?.allowed

/** The ERP has made a newer version of its rules, and the portal has read it. */
const changeModel = (world: World, change: (model: ConfiguratorModel) => Partial<ConfiguratorModel>) =>
  world.store.write(async (tx) => {
    const { id, configurator } = (await tx.products.one('sku', sku))!
    const model = { ...configurator!, version: configurator!.version + 1 }
    return ok(await tx.products.update(id, { configurator: { ...model, ...change(model) } }))
  })

describe('the configurator', () => {
  test('PRD-01 tells what can be chosen, what cannot and why, and what it costs and takes', async () => {
    const world = await createWorld({ orders: 0 })
    const shown = await configure(await world.as('ines'), chosen, 3)
    expect(shown).toMatchObject({ isValid: true, leadTimeDays: 20, quantity: 3, notOffered: null, dropped: [] })
    const { price } = shown
    expect(price!.parts.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(price!.unitPrice.amount)
    expect(price!.net.amount).toBe(price!.unitPrice.amount * 3)
    const oak = (await configure(await world.as('ines'), ['material:aluminium'])).sections[1]!.options.find(
      ({ code }) => code === 'outsideColour',
    )!.values.find(({ value }) => value === 'oak')!
    expect(oak).toMatchObject({
      excluded: [{ reason: 'Golden oak is not made on aluminium.' }],
      fits: [{ option: 'material', value: 'pvc' }],
    })
    expect(optionOf(shown, 'width').range).toMatchObject({
      max: 1400,
      maxReason: 'A sash that opens may be up to 1400 mm wide.',
    })
    expect(shown.drawing).toMatchObject({ width: 1200, height: 1400, outside: '#383e42', sashes: ['tiltTurnLeft'] })
  })

  test('PRD-01 words are of the reader’s language, and prices are for those who may see them', async () => {
    const world = await createWorld({ orders: 0 })
    const helena = await configure(await world.as('helena'))
    expect(helena.price).toBeNull()
    expect(
      helena.sections
        .flatMap(({ options }) => options.flatMap(({ values }) => values))
        .every(({ difference }) => difference === null),
    ).toBe(true)
    const headers = { 'Accept-Language': 'ar' }
    const reply = await (await world.as('sara')).fetch(`/api/catalogue/${sku}/configurator`, { headers })
    expect(JSON.stringify(await reply.json())).toContain('العرض')
  })

  test('PRD-02 what cannot be made, or is not chosen in full, does not come into the basket', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await empty(world, 'ines')
    const { productId, choices } = await configure(ines, chosen)
    const put = (line: object) =>
      refusalOf(
        ines.call(
          addBasketLines,
          { body: { lines: [{ productId, quantity: 1, ...line }] } },
          { idempotencyKey: newKey() },
        ),
      )
    expect((await put({})).errors).toEqual([{ pointer: '/lines/0/choices', code: 'required' }])
    const fault = [{ pointer: '/lines/0/choices', code: 'unavailable' }]
    expect((await put({ choices: choices.map((each) => each.replace('width:1200', 'width:1800')) })).errors).toEqual(
      fault,
    )
    expect((await put({ choices: choices.slice(1) })).errors).toEqual(fault)
    expect((await put({ choices: [...choices, 'gone:yes'] })).errors).toEqual(fault)
  })

  test('PRD-01 the same choice is one line, another is another, and a line can be configured anew', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await empty(world, 'ines')
    await putIn(ines)
    expect((await putIn(ines)).lines.map(({ quantity }) => quantity)).toEqual([4])
    const two = await putIn(ines, ['type:fixed'], 1)
    expect(two.lines.map(({ configuration }) => configuration!.facts[0]!.value)).toEqual(['Tilt and turn', 'Fixed'])
    const [line] = two.lines
    const { choices, price } = await configure(ines, [...chosen.slice(0, -1), 'mark:W4'], 4)
    const changed = await ines.call(updateBasketLine, {
      params: { lineId: line!.id },
      body: { version: line!.version, choices },
    })
    expect(changed.lines[0]).toMatchObject({ quantity: 4, unitPrice: price!.unitPrice, drift: null, problems: [] })
    expect(changed.lines[0]!.configuration!.facts.at(-1)).toEqual({ name: 'Mark on the label', value: 'W4' })
  })

  test('PRD-01 PRD-02 the order carries the configuration to the ERP, and it can be ordered again', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await empty(world, 'ines')
    const { lines } = await putIn(ines)
    const placed = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
    const order = await ines.call(getOrder, { params: { orderId: placed.orderId } })
    expect(order.lines[0]).toMatchObject({ sku, leadTimeDays: 20, unitPrice: lines[0]!.unitPrice })
    expect(order.lines[0]!.configuration).toEqual(lines[0]!.configuration)
    await world.backend.advance(3 * 60_000)
    const { erpNumber, documents } = await ines.call(getOrder, { params: { orderId: placed.orderId } })
    const paper = await ines.call(getDocument, { params: { documentId: documents[0]!.id } })
    expect(paper.lines[0]!.configuration).toEqual(lines[0]!.configuration)
    const erp = await world.store.read((tx) => tx.erpOrders.one('number', erpNumber ?? ''))
    expect(erp!.lines[0]).toMatchObject({ backordered: 0, configuration: { model: 1 } })
    expect(erp!.lines[0]!.configuration!.choices).toContain('glazing:triple')
    const sent = await (await world.as('karol')).call(getDeskOrder, { params: { orderId: placed.orderId } })
    expect(sent.attempts[0]!.payload).toContain('"outsideColour:anthracite"')
    const again = await ines.call(getReorder, { params: { orderId: placed.orderId } })
    expect(again.lines[0]).toMatchObject({ orderable: true, priceNow: lines[0]!.unitPrice })
    expect(again.lines[0]!.configuration!.choices).toContain('width:1200')
  })

  test('PRD-02 rules that change afterwards are told: a price waits to be accepted, what cannot be made stops the order', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await empty(world, 'ines')
    const { lines } = await putIn(ines)
    const before = lines[0]!.unitPrice!
    await changeModel(world, ({ effects }) => ({
      effects: effects.map((each) =>
        each.code === 'sashes' && each.price?.per === 'piece'
          ? { ...each, price: { ...each.price, amounts: { PLN: 100_000 } } }
          : each,
      ),
    }))
    const dearer = (await ines.call(getBasket, {})).lines[0]!
    expect(dearer).toMatchObject({ problems: [], drift: { priceThen: before, mustDecide: false, reasons: [] } })
    expect(dearer.drift!.priceNow).toEqual(dearer.unitPrice)
    expect(dearer.unitPrice!.amount).toBeGreaterThan(before.amount)
    expect(await mayCheckOut(ines)).toBe(false)
    const placing = ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
    expect(await refusalOf(placing)).toMatchObject({ type: 'product/not-orderable', errors: [{ pointer: '/lines/0' }] })
    const kept = { version: dearer.version, choices: dearer.configuration!.choices }
    const accepted = await ines.call(updateBasketLine, { params: { lineId: dearer.id }, body: kept })
    expect(accepted.lines[0]).toMatchObject({ drift: null, unitPrice: dearer.unitPrice, quantity: dearer.quantity })
    expect(await mayCheckOut(ines)).toBe(true)

    await changeModel(world, ({ rules }) => ({
      rules: [
        ...rules,
        {
          code: 'noAnthracite',
          when: [{ option: 'outsideColour', is: ['anthracite'] }],
          reason: { en: 'Anthracite is sold out.', pl: 'Brak.', de: 'Aus.', ar: 'نفد.' },
        },
      ],
    }))
    const stopped = await ines.call(getBasket, {})
    expect(stopped.lines[0]).toMatchObject({
      problems: ['configuration'],
      drift: { reasons: ['Anthracite is sold out.'] },
    })
    expect(stopped.allowedActions.find(({ action }) => action === 'checkout')).toMatchObject({ allowed: false })
    expect(await configure(ines, chosen)).toMatchObject({
      isValid: false,
      fixes: [{ option: 'outsideColour', value: 'white' }],
    })
  })

  test('PRD-02 the product sync brings a newer model, and leaves out one that could not be used', async () => {
    const world = await createWorld({ orders: 0 })
    const tell = (change: (model: ConfiguratorModel) => ConfiguratorModel) =>
      world.store.write(async (tx) => {
        const item = (await tx.erpItems.one('sku', sku))!
        const configurator = change(item.configurator!)
        return ok(await tx.erpItems.update(item.id, { configurator, changed: await nextChange(tx) }))
      })
    const version = async () => (await world.store.read((tx) => tx.products.one('sku', sku)))!.configurator!.version
    await tell((model) => ({ ...model, version: 2 }))
    await world.backend.advance(13 * 3_600_000)
    expect(await version()).toBe(2)
    const rule = { code: 'bad', when: [{ option: 'nothing', is: [1] }], reason: { en: 'x', pl: 'x', de: 'x', ar: 'x' } }
    await tell((model) => ({ ...model, version: 3, rules: [...model.rules, rule] }))
    await world.backend.advance(13 * 3_600_000)
    expect(await version()).toBe(2)
  })

  test('PRD-04 what is made when it is ordered, or done, has no stock to be told of', async () => {
    const ines = await (await createWorld({ orders: 0 })).as('ines')
    const { rows } = await ines.call(browseProducts, { query: { q: 'Vista 76' } })
    expect(rows.find((row) => row.sku === sku)).toMatchObject({ available: null, stockLevel: null, leadTimeDays: 15 })
    expect((await ines.call(getProductPage, { params: { sku }, query: {} })).stock).toBeNull()
    const hits = await ines.call(searchProducts, { query: { q: 'Vista 76' } })
    expect(hits.rows.find((hit) => hit.sku === sku)).toMatchObject({ available: null, stockLevel: null })
  })

  test('PRD-01 a product that is as it is has no configurator', async () => {
    const ines = await (await createWorld({ orders: 0 })).as('ines')
    const plain = ines.call(configureProduct, { params: { sku: 'HW-101-W' }, query: {} })
    expect(await refusalOf(plain)).toMatchObject({ status: 404 })
  })
})
