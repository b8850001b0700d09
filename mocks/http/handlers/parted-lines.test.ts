import { expect, it } from 'vitest'
import { addBasketLines, getBasket, getCheckout, updateBasketLine } from '@/contract/basket'
import { getOrder, getReorder, placeOrder } from '@/contract/orders'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { ok } from '@/domain/result'
import { empty, newKey, orderBody, products } from '../testing/buyers'

/** Ines with 40 of one product in the basket. */
const forty = async () => {
  const world = await createWorld()
  await empty(world, 'ines')
  const product = (await products(world)).find(({ minimum, multiple }) => 10 % multiple === 0 && minimum <= 10)!
  const ines = await world.as('ines')
  const add = (quantity: number) =>
    ines.call(addBasketLines, { body: { lines: [{ productId: product.id, quantity }] } }, { idempotencyKey: newKey() })
  const { lines } = await add(40)
  const { deliveryAddresses } = await ines.call(getCheckout, {})
  const site = deliveryAddresses[1]!
  const part = (pieces: number, wishes = { deliveryAddressId: site.id, note: 'Third floor' }) =>
    ines.call(updateBasketLine, {
      params: { lineId: lines[0]!.id },
      body: { version: lines[0]!.version, pieces, wishes },
    })
  return { world, ines, product, add, site, part, line: lines[0]! }
}

it('ORD-15 one product goes to two addresses: through basket, order and ERP, and when it is ordered again', async () => {
  const { world, ines, product, add, site, part, line } = await forty()
  const before = await ines.call(getBasket, {})
  const { lines, plan, totals } = await part(10)
  expect(lines).toMatchObject([
    { id: line.id, quantity: 30, shipTo: null },
    { quantity: 10, shipTo: site.address, wishes: { note: 'Third floor' } },
  ])
  expect(plan.deliveries.map(({ to }) => to?.name ?? null)).toEqual([null, site.address.name])
  expect(totals!.net).toEqual(before.totals!.net)
  expect((await add(10)).lines.map(({ quantity }) => quantity)).toEqual([40, 10])

  const { orderId } = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
  await world.backend.advance(40 * 60_000)
  const order = await ines.call(getOrder, { params: { orderId } })
  expect(order.lines.map(({ sku, ordered }) => [sku, ordered])).toEqual([
    [product.sku, 40],
    [product.sku, 10],
  ])
  const erp = await world.store.read((tx) => tx.erpOrders.one('number', order.erpNumber!))
  expect(erp!.deliveries!.map(({ shipTo, lines: own }) => [shipTo.name, own[0]!.quantity])).toEqual([
    [order.shipTo.name, 40],
    [site.address.name, 10],
  ])
  expect(order.shipments.length).toBe(2)

  const again = await ines.call(getReorder, { params: { orderId } })
  expect(again.lines.map(({ wishes, shipTo }) => [wishes.note, shipTo?.name ?? null])).toEqual([
    [null, null],
    ['Third floor', site.address.name],
  ])
})

it('PRD-07 both parts count for the price by quantity, and share what is in stock', async () => {
  const { world, ines, product, part } = await forty()
  await world.store.write(async (tx) => {
    const many = { group: null, customerNumber: null, currency: 'PLN' as const, from: 40, amount: 1 }
    const known = await tx.productPrices.one('productId', product.id)
    if (known) await tx.productPrices.update(known.id, { breaks: [...known.breaks, many] })
    else await tx.productPrices.insert({ id: 'prices-1' as never, productId: product.id, breaks: [many] })
    const stock = await tx.stock.one('productId', product.id)
    return ok(await tx.stock.update(stock!.id, { quantity: 35, warehouses: [{ code: 'POZ', quantity: 35 }] }))
  })
  const {
    lines: [whole],
  } = await ines.call(getBasket, {})
  const { lines } = await part(10)
  expect(whole!.unitPrice!.amount).toBe(1)
  expect(lines.map(({ unitPrice }) => unitPrice!.amount)).toEqual([1, 1])
  expect(lines.map(({ available, backordered }) => [available, backordered])).toEqual([
    [35, 0],
    [5, 5],
  ])
})

it('refuses parts that cannot be ordered, and a line somebody has changed', async () => {
  const { ines, part, line } = await forty()
  expect((await refusalOf(part(40))).errors).toMatchObject([{ pointer: '/pieces', code: 'tooLarge' }])
  expect((await refusalOf(part(10, {} as never))).errors).toMatchObject([{ code: 'duplicate' }])
  await ines.call(updateBasketLine, { params: { lineId: line.id }, body: { version: line.version, quantity: 50 } })
  expect(await refusalOf(part(10))).toMatchObject({ status: 409, type: 'conflict/stale' })
})
