import { describe, expect, it } from 'vitest'
import { editDeskOrder, getDeskOrder, sendDeskOrder } from '@/contract/admin/orders'
import { getCheckout, updateBasket, updateBasketLine } from '@/contract/basket'
import type { ReplyFor } from '@/contract/endpoint'
import { getOrder, placeOrder } from '@/contract/orders'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

type Detail = ReplyFor<typeof getDeskOrder>

/** An order of Ines that is parted by warehouse, one line of it to another address; the ERP does not have it yet. */
const parted = async () => {
  const world = await createWorld()
  await empty(world, 'ines')
  const ines = await world.as('ines')
  const rows = (await products(world)).slice(0, 3)
  const { lines } = await fill(ines, rows)
  await world.store.write(async (tx) => {
    for (const [at, { id }] of rows.entries()) {
      const stock = await tx.stock.one('productId', id)
      const [home, other] = at === 1 ? ['GDA', 'POZ'] : ['POZ', 'GDA']
      const quantity = lines[at]!.quantity * 10
      const warehouses = [home!, other!].map((code) => ({ code, quantity: code === home ? quantity : 0 }))
      await tx.stock.update(stock!.id, { home: home!, warehouses, quantity })
    }
    return ok(null)
  })
  await ines.call(updateBasket, { body: { split: 'warehouse' } })
  const { deliveryAddresses } = await ines.call(getCheckout, {})
  const site = deliveryAddresses[1]!
  const [, , { id: lineId, version }] = lines as [unknown, unknown, (typeof lines)[number]]
  const wishes = { deliveryAddressId: site.id }
  await ines.call(updateBasketLine, { params: { lineId }, body: { version, wishes } })
  const { orderId } = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
  const marta = await world.as('marta')
  const order = await marta.call(getDeskOrder, { params: { orderId } })
  const edit = (from: Detail, change: object) =>
    marta.call(editDeskOrder, {
      params: { orderId },
      body: {
        ...{ version: from.version, poNumber: '', reference: '', note: '', requestedOn: null },
        deliveryAddressId: from.deliveryAddressId!,
        lines: [],
        ...change,
      },
    })
  return { world, ines, marta, order, edit, site }
}

const sum = (order: Detail, part: 'net' | 'freight' | 'total') =>
  order.deliveries.reduce((all, delivery) => all + delivery[part]!.amount, 0)
const partsOf = ({ deliveries }: Detail) =>
  deliveries.map(({ warehouse, shipTo, lines }) => [warehouse?.code, shipTo.name, lines.length])

describe('ADM-05 an order that is edited at the desk', () => {
  it('ORD-18 is planned anew as it was parted, with freight for each delivery, down to the ERP', async () => {
    const { order, edit, marta, ines, site } = await parted()
    const here = order.shipTo.name
    expect(partsOf(order)).toEqual([
      ['POZ', here, 1],
      ['GDA', here, 1],
      ['POZ', site.address.name, 1],
    ])
    const [first, second] = order.lines
    const after = await edit(order, {
      lines: [
        { lineId: first!.id, quantity: first!.ordered * 2 },
        { lineId: second!.id, quantity: 0 },
      ],
    })
    expect(partsOf(after)).toEqual([
      ['POZ', here, 1],
      ['POZ', site.address.name, 1],
    ])
    expect(after.deliveries[0]!.lines[0]!.quantity).toBe(first!.ordered * 2)
    for (const part of ['net', 'freight', 'total'] as const) expect(sum(after, part)).toBe(after.totals![part].amount)
    expect(after.totals!.freight.amount).toBe((order.totals!.freight.amount / 3) * 2)
    expect(after.history.map(({ params }) => params)).toContainEqual({ field: 'deliveries', before: 3, after: 2 })
    expect((await ines.call(getOrder, { params: { orderId: order.id } })).deliveries).toEqual(after.deliveries)

    const { attempt } = await marta.call(sendDeskOrder, { params: { orderId: order.id } })
    const payload = JSON.parse(attempt.payload) as { deliveries: object[]; freight: number }
    expect(payload.deliveries).toHaveLength(2)
    expect(payload.freight).toBe(after.totals!.freight.amount)
  })

  it('ORD-15 goes to the other address, together with what was wished there anyway', async () => {
    const { order, edit, site } = await parted()
    const after = await edit(order, { deliveryAddressId: site.id })
    expect(partsOf(after)).toEqual([
      ['POZ', site.address.name, 2],
      ['GDA', site.address.name, 1],
    ])
    expect(sum(after, 'total')).toBe(after.totals!.total.amount)
    expect(after.totals!.net).toEqual(order.totals!.net)
  })

  it('keeps what was agreed where neither goods nor address change, and is in nobody’s way', async () => {
    const { order, edit, world } = await parted()
    await world.store.write(async (tx) => {
      for (const row of await tx.stock.all()) await tx.stock.update(row.id, { warehouses: [], quantity: 0 })
      return ok(null)
    })
    const after = await edit(order, { note: 'Ring the bell' })
    expect([after.deliveries, after.totals]).toEqual([order.deliveries, order.totals])
    const stale = await refusalOf(edit(order, { lines: [{ lineId: order.lines[0]!.id, quantity: 0 }] }))
    expect(stale).toMatchObject({ status: 409, type: 'conflict/stale', current: { note: 'Ring the bell' } })
  })
})
