import { expect, test } from 'vitest'
import { addBasketLines, getBasket, getCheckout, updateBasketLine } from '@/contract/basket'
import { getOrder, placeOrder } from '@/contract/orders'
import { searchProducts } from '@/contract/products'
import { money } from '@/domain/money'
import { percentage } from '@/domain/money/rounding'
import { ok } from '@/domain/result'
import { createWorld, type World } from '@/testing/world'
import { empty, newKey, orderBody } from '../testing/buyers'

const productBy = async (world: World, sku: string) => (await world.store.read((tx) => tx.products.one('sku', sku)))!
const off = (list: number, basisPoints: number, currency: 'PLN' | 'EUR') =>
  list - percentage(money(list, currency), basisPoints).amount

test('PRD-07 a basket is priced by its quantities, and the order is placed at what it showed', async () => {
  const world = await createWorld({ orders: 0 })
  await empty(world, 'ines')
  const ines = await world.as('ines')
  const plate = await productBy(world, 'GK-350-P')
  const list = plate.listPrice.PLN!
  const [usual, many] = [off(list, 500, 'PLN'), off(list, 800, 'PLN')]
  const body = { lines: [{ productId: plate.id, quantity: 450 }] }
  const few = await ines.call(addBasketLines, { body }, { idempotencyKey: newKey() })
  expect(few.lines[0]).toMatchObject({
    unitPrice: { amount: usual, currency: 'PLN' },
    priceNote: { reason: 'group', from: 1, next: { from: 500, price: { amount: many, currency: 'PLN' } } },
  })
  const enough = await ines.call(updateBasketLine, {
    params: { lineId: few.lines[0]!.id },
    body: { quantity: 500, version: few.lines[0]!.version },
  })
  expect(enough.lines[0]).toMatchObject({
    unitPrice: { amount: many },
    net: { amount: many * 500 },
    priceNote: { reason: 'quantity', from: 500, next: { from: 2000 } },
  })
  expect((await ines.call(getCheckout, {})).basket.totals).toEqual(enough.totals)
  const placed = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
  const { lines, totals } = await ines.call(getOrder, { params: { orderId: placed.orderId } })
  expect([lines[0]!.unitPrice!.amount, totals]).toEqual([many, enough.totals])
})

test('PRD-07 a customer’s own price is found by that customer alone, with its reason', async () => {
  const world = await createWorld({ orders: 0 })
  const { listPrice } = await productBy(world, 'HB-150-W')
  const found = async (person: string) =>
    (await (await world.as(person)).call(searchProducts, { query: { q: 'HB-150-W' } })).rows[0]!
  expect(await found('ines')).toMatchObject({
    price: { amount: off(listPrice.PLN!, 1200, 'PLN') },
    priceNote: { reason: 'own', from: 1, next: { from: 24 } },
  })
  expect(await found('lukas')).toMatchObject({
    price: { amount: off(listPrice.EUR!, 1600, 'EUR'), currency: 'EUR' },
    priceNote: { reason: 'own', from: 1, next: null },
  })
  expect((await found('sara')).priceNote).toMatchObject({ reason: 'list', next: null })
})

test('PRD-07 who may not see prices is told neither why nor from which quantity', async () => {
  const world = await createWorld({ orders: 0 })
  const plate = await productBy(world, 'GK-350-P')
  const { id } = await world.user('tomasz')
  await world.store.write(async (tx) => {
    const { options } = await tx.users.require(id)
    return ok(await tx.users.update(id, { options: { ...options, maySeePrices: false } }))
  })
  const tomasz = await world.as('tomasz')
  const body = { lines: [{ productId: plate.id, quantity: 500 }] }
  await tomasz.call(addBasketLines, { body }, { idempotencyKey: newKey() })
  const basket = await tomasz.call(getBasket, {})
  const line = basket.lines.find(({ sku }) => sku === 'GK-350-P')
  expect([line?.unitPrice, line?.priceNote, basket.totals]).toEqual([null, null, null])
})
