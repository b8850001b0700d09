import { beforeEach, expect, test } from 'vitest'
import type { PriceBreak } from '@/domain/price-breaks'
import { nextChange } from '@mocks/erp/erp-change'
import { takeCall } from '@mocks/erp/take-call'
import { createErpWorld, type ErpWorld } from '../testing/erp-world'

let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
  await world.stopErp()
  await world.run('pricesIn')
})

const priceInErp = (sku: string, breaks: PriceBreak[]) =>
  world.write(async (tx) => {
    const item = (await tx.erpItems.one('sku', sku))!
    await tx.erpItems.update(item.id, { breaks, changed: await nextChange(tx) })
  })
const breaksIn = (sku: string) =>
  world.read(async (tx) => {
    const product = (await tx.products.one('sku', sku))!
    return (await tx.productPrices.one('productId', product.id))?.breaks
  })
const from = (from: number, amount: number): PriceBreak => ({
  ...{ group: null, customerNumber: null, currency: 'PLN' },
  ...{ from, amount },
})

test('PRD-07 the price job brings prices by quantity, changes them and takes them away again', async () => {
  expect(await breaksIn('HW-101-W')).toBeUndefined()
  for (const breaks of [[from(50, 2400)], [from(50, 2300), { ...from(1, 2000), customerNumber: 'C-10012' }], []]) {
    await priceInErp('HW-101-W', breaks)
    expect((await world.run('pricesIn')).rows).toMatchObject([{ key: 'HW-101-W', outcome: 'updated' }])
    expect(await breaksIn('HW-101-W')).toEqual(breaks)
  }
  await priceInErp('HW-101-W', [])
  expect((await world.run('pricesIn')).rows).toMatchObject([{ outcome: 'unchanged' }])
})

test('PRD-07 the ERP prices what is ordered by phone as the portal would', async () => {
  await priceInErp('HW-101-W', [from(50, 2000), { ...from(10, 1900), customerNumber: 'C-10012' }])
  const call = (quantity: number, customerNumber: string) =>
    world.write(async (tx, ctx) => {
      const order = await takeCall(tx, ctx, { customerNumber, origin: 'phone', lines: [{ sku: 'HW-101-W', quantity }] })
      return order.lines[0]!.unitPrice
    })
  expect(await call(10, 'C-10012')).toBe(1900)
  const { listPrice } = await world.read(async (tx) => (await tx.products.one('sku', 'HW-101-W'))!)
  expect(await call(50, 'C-10027')).toBe(Math.round(listPrice.EUR! * 0.9))
})
