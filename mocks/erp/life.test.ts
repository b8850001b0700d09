import { beforeEach, describe, expect, test } from 'vitest'
import type { OrderId } from '@/domain/ids'
import { sendOrderNow } from '@mocks/jobs/outbound/send-order-now'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import { takeCall } from './take-call'

const second = 1000
const minute = 60 * second
let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
})

const inErp = async (number: string): Promise<ErpOrderRow> => {
  const order = await world.read((tx) => tx.erpOrders.one('number', number))
  if (!order) throw new Error(`There is no order ${number}`)
  return order
}
const call = () =>
  world.write((tx, ctx) =>
    takeCall(tx, ctx, { customerNumber: 'C-10012', origin: 'phone', lines: [{ sku: 'HW-101-W', quantity: 20 }] }),
  )

describe('the life of an order in the ERP', () => {
  test('it is confirmed, picked, shipped, handed over, invoiced and delivered, each in its time', async () => {
    const { number } = await call()
    const statusAfter = async (ms: number) => {
      await world.advance(ms)
      return (await inErp(number)).status
    }
    expect(await statusAfter(19 * second)).toBe('received')
    expect(await statusAfter(2 * second)).toBe('confirmed')
    expect(await statusAfter(25 * second)).toBe('picking')
    expect(await statusAfter(25 * second)).toBe('shipped')
    await world.advance(30 * second)
    const [shipment] = await world.read((tx) => tx.erpShipments.by('orderNumber', number))
    expect(shipment).toMatchObject({
      status: 'handedOver',
      carrier: expect.any(String),
      trackingNumber: expect.any(String),
    })
    await world.advance(30 * second)
    expect(await world.read((tx) => tx.erpInvoices.by('orderNumber', number))).toHaveLength(1)
    expect(await statusAfter(90 * minute)).toBe('delivered')
  })

  test('what is not in stock is backordered and comes later in a second shipment', async () => {
    const { number } = await world.write((tx, ctx) =>
      takeCall(tx, ctx, {
        customerNumber: 'C-10012',
        origin: 'phone',
        lines: [
          { sku: 'HW-101-W', quantity: 20 },
          { sku: 'GA-600-12', quantity: 4 },
        ],
      }),
    )
    await world.advance(72 * second)
    const partly = await inErp(number)
    expect(partly).toMatchObject({ status: 'partlyShipped', lines: [{ shipped: 20 }, { shipped: 0, backordered: 4 }] })
    expect(partly.lines[1]?.expectedOn).toMatch(/^2026-/)
    await world.advance(10 * minute)
    expect((await inErp(number)).lines[1]).toMatchObject({ shipped: 4, backordered: 0 })
    expect(await world.read((tx) => tx.erpShipments.by('orderNumber', number))).toHaveLength(2)
  })

  test('some orders are corrected by an operator, always the same ones', async () => {
    const correctedIn = async () => {
      world = await createErpWorld()
      await world.stopJobs()
      const numbers: string[] = []
      for (let count = 0; count < 30; count += 1) numbers.push((await call()).number)
      await world.advance(40 * second)
      const orders = await Promise.all(numbers.map(inErp))
      return orders.filter(({ corrections }) => corrections.length > 0).map(({ number }) => number)
    }
    const first = await correctedIn()
    expect(first.length).toBeGreaterThan(0)
    expect(first.length).toBeLessThan(15)
    expect(await correctedIn()).toEqual(first)
  })
})

describe('what the ERP refuses', () => {
  const send = (id: string) =>
    world.write(async (tx, ctx) => sendOrderNow(tx, ctx, await tx.orders.require(id as OrderId)))

  test('ORD-21 a blocked customer and an unknown item, each with its reason', async () => {
    expect(await send('ord_s052')).toMatchObject({
      outcome: 'rejected',
      message: expect.stringContaining('C-10063 is blocked'),
    })
    await world.write(async (tx) => {
      const item = await tx.erpItems.one('sku', 'HW-101-W')
      if (item) await tx.erpItems.delete(item.id)
    })
    expect(await send('ord_s001')).toMatchObject({
      outcome: 'rejected',
      message: 'Position 10: item HW-101-W does not exist',
    })
  })
})
