import { describe, expect, it } from 'vitest'
import { getBasket, getCheckout, removeBasketLine, updateBasket, updateBasketLine } from '@/contract/basket'
import { getDocument } from '@/contract/documents'
import { getOrder, placeOrder } from '@/contract/orders'
import type { AddressId } from '@/domain/ids'
import { ok } from '@/domain/result'
import type { SettingValues } from '@/domain/settings/values'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import type { ProductRow } from '@mocks/store/rows/products'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

const set = (world: World, values: Partial<SettingValues>) =>
  world.store.write(async (tx) => {
    const [row] = await tx.portalSettings.all()
    return ok(await tx.portalSettings.update(row!.id, values))
  })
/** Lays pieces of a product into warehouses. */
const lay = (world: World, { id }: ProductRow, home: string, parts: Record<string, number>) =>
  world.store.write(async (tx) => {
    const row = await tx.stock.one('productId', id)
    const warehouses = Object.entries(parts).map(([code, quantity]) => ({ code, quantity }))
    const quantity = warehouses.reduce((sum, each) => sum + each.quantity, 0)
    return ok(await tx.stock.update(row!.id, { home, warehouses, quantity }))
  })

/** Ines with two products, each in a warehouse of its own, the second only in part. */
const apart = async () => {
  const world = await createWorld()
  await empty(world, 'ines')
  const [first, second] = (await products(world)).slice(3, 5) as [ProductRow, ProductRow]
  const ines = await world.as('ines')
  const { lines } = await fill(ines, [first, second])
  const [one, two] = lines.map(({ quantity }) => quantity) as [number, number]
  await lay(world, first, 'POZ', { POZ: one * 3, GDA: 0 })
  await lay(world, second, 'GDA', { POZ: 0, GDA: two })
  return { world, ines, first, second, one, two }
}

describe('the deliveries of a basket', () => {
  it('ORD-18 ORD-20 shows what each split comes to, and the choice counts', async () => {
    const { ines } = await apart()
    const { plan, totals } = await ines.call(getBasket, {})
    expect(plan).toMatchObject({ split: 'together', deliveries: [{ number: 1, warehouse: null, to: null }] })
    expect(plan.choices.map(({ split, deliveries }) => [split, deliveries])).toEqual([
      ['together', 1],
      ['warehouse', 2],
      ['availability', 1],
    ])
    const parted = await ines.call(updateBasket, { body: { split: 'warehouse' } })
    expect(parted.plan.deliveries.map(({ warehouse }) => warehouse)).toEqual([
      { code: 'POZ', name: 'Poznań' },
      { code: 'GDA', name: 'Gdańsk' },
    ])
    expect(parted.totals!.freight.amount).toBe(totals!.freight.amount * 2)
    expect(parted.totals!.total).toEqual(plan.choices[1]!.total)
    const sum = (part: 'net' | 'freight' | 'total') =>
      parted.plan.deliveries.reduce((all, delivery) => all + delivery[part]!.amount, 0)
    expect([sum('net'), sum('freight'), sum('total')]).toEqual(
      [parted.totals!.net, parted.totals!.freight, parted.totals!.total].map(({ amount }) => amount),
    )
  })

  it('ORD-18 places one order whose deliveries the ERP gets and ships one by one, with the totals that were agreed', async () => {
    const { world, ines, one, two } = await apart()
    await ines.call(updateBasket, { body: { split: 'warehouse' } })
    const body = await orderBody(ines)
    const { orderId } = await ines.call(placeOrder, { body }, { idempotencyKey: newKey() })
    const order = await ines.call(getOrder, { params: { orderId } })
    expect(order.totals!.total).toEqual(body.expectedTotal)
    expect(order.deliveries).toMatchObject([
      { number: 1, warehouse: { code: 'POZ' }, state: 'open', lines: [{ quantity: one }] },
      { number: 2, warehouse: { code: 'GDA' }, state: 'open', lines: [{ quantity: two }] },
    ])
    expect((await ines.call(getBasket, {})).plan.split).toBe('together')
    await world.backend.advance(40 * 60_000)
    const later = await ines.call(getOrder, { params: { orderId } })
    expect(later.shipments).toHaveLength(2)
    expect(later.deliveries.map(({ shipment }) => shipment).toSorted()).toEqual(
      later.shipments.map(({ number }) => number).toSorted(),
    )
    const erp = await world.store.read((tx) => tx.erpOrders.one('number', later.erpNumber!))
    expect(erp!.deliveries!.map(({ warehouse }) => warehouse)).toEqual(['POZ', 'GDA'])
    expect(erp!.freight).toBe(order.totals!.freight.amount)
  })

  it('ORD-19 sends what is there and the rest later; stock that moves meanwhile is shown before it is agreed to', async () => {
    const { world, ines, first, one } = await apart()
    await lay(world, first, 'POZ', { POZ: 0, GDA: 0 })
    const { plan } = await ines.call(updateBasket, { body: { split: 'availability' } })
    expect(plan.deliveries.map(({ lines }) => lines.length)).toEqual([1, 1])
    const agreed = plan.deliveries.map(({ dispatchOn, lines }) => ({ dispatchOn, pieces: lines[0]!.quantity }))
    await lay(world, first, 'POZ', { POZ: one, GDA: 0 })
    const body = await orderBody(ines)
    const refused = await refusalOf(
      ines.call(
        placeOrder,
        { body: { ...body, expectedTotal: body.expectedTotal, expectedDeliveries: agreed } },
        {
          idempotencyKey: newKey(),
        },
      ),
    )
    expect(refused).toMatchObject({ status: 409, type: 'basket/stock-changed' })
    expect((refused.current as { plan: unknown }).plan).toMatchObject({ split: 'availability', deliveries: [{}] })
  })

  it('ORD-18 the business may decide: never in parts, or always, at no cost to the buyer', async () => {
    const { world, ines } = await apart()
    const { totals } = await ines.call(getBasket, {})
    await set(world, { splitRule: 'always', splitBy: 'warehouse' })
    const always = await ines.call(getBasket, {})
    expect(always.plan).toMatchObject({ split: 'warehouse', choices: [], deliveries: [{}, {}] })
    expect(always.totals).toEqual(totals)
    const refused = await refusalOf(ines.call(updateBasket, { body: { split: 'together' } }))
    expect(refused.errors).toEqual([{ pointer: '/split', code: 'unavailable' }])
    await set(world, { splitRule: 'never' })
    expect((await ines.call(getBasket, {})).plan).toMatchObject({ split: 'together', choices: [], deliveries: [{}] })
  })

  it('ORD-20 takes from the warehouse of the customer where the business says so', async () => {
    const { world, ines, second, two } = await apart()
    await lay(world, second, 'GDA', { POZ: two, GDA: two })
    await set(world, { homeWarehouse: 'customer' })
    const { plan } = await ines.call(updateBasket, { body: { split: 'warehouse' } })
    expect(plan.deliveries.map(({ warehouse }) => warehouse?.code)).toEqual(['POZ'])
    await set(world, { homeWarehouse: 'product' })
    expect((await ines.call(getBasket, {})).plan.deliveries).toHaveLength(2)
  })

  it('PRD-04 tells nobody of parts who may not see stock, and takes their order all the same', async () => {
    const { world, ines } = await apart()
    const { companyId } = await world.user('ines')
    await world.store.write(async (tx) => ok(await tx.companies.update(companyId!, { stockSight: 'level' })))
    const { plan, lines } = await ines.call(getBasket, {})
    expect(plan).toEqual({ split: 'together', deliveries: [], choices: [] })
    expect(lines[0]).toMatchObject({ available: null, backordered: 0 })
    await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
  })
})

describe('wishes for a line', () => {
  it('ORD-15 has its own address, day, note and reference, down to the ERP, and costs a delivery of its own', async () => {
    const { world, ines } = await apart()
    const { deliveryAddresses, basket } = await ines.call(getCheckout, {})
    const [line] = basket.lines
    const site = deliveryAddresses[1]!
    const wishes = { deliveryAddressId: site.id, requestedOn: '2026-12-07', note: 'Third floor', reference: 'Site 4' }
    const params = { lineId: line!.id }
    const after = await ines.call(updateBasketLine, { params, body: { version: line!.version, wishes } as never })
    expect(after.lines[0]!.wishes).toEqual(wishes)
    expect(after.plan.deliveries).toMatchObject([
      { to: null },
      { to: { id: site.id, name: site.address.name }, dispatchOn: '2026-12-07' },
    ])
    expect(after.totals!.freight.amount).toBe(basket.totals!.freight.amount * 2)
    const { orderId } = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
    const order = await ines.call(getOrder, { params: { orderId } })
    expect(order.lines[0]).toMatchObject({ wishes, expectedOn: '2026-12-07' })
    expect(order.deliveries[1]).toMatchObject({ shipTo: site.address, dispatchOn: '2026-12-07' })
    await world.backend.advance(60_000)
    const [attempt] = await world.store.read((tx) => tx.sendAttempts.by('orderId', orderId))
    const payload = JSON.parse(attempt!.payload) as { lines: object[]; deliveries: object[] }
    expect(payload.lines[0]).toMatchObject({ note: 'Third floor', reference: 'Site 4', requestedOn: '2026-12-07' })
    expect(payload.deliveries[1]).toMatchObject({ shipTo: site.address })
    await world.backend.advance(40 * 60_000)
    const { erpNumber, documents } = await ines.call(getOrder, { params: { orderId } })
    const erp = await world.store.read((tx) => tx.erpOrders.one('number', erpNumber!))
    const { deliveryAddressId: _, ...said } = wishes
    expect(erp!.lines[0]).toMatchObject({ wishes: said })
    const paper = documents.find(({ kind }) => kind === 'orderConfirmation')!
    const { lines } = await ines.call(getDocument, { params: { documentId: paper.id } })
    expect(lines.map(({ wishes }) => wishes)).toEqual([{ ...said, shipTo: site.address }, null])
    const notes = documents.filter(({ kind }) => kind === 'deliveryNote')
    const papers = await Promise.all(notes.map(({ id }) => ines.call(getDocument, { params: { documentId: id } })))
    const toSite = papers.find(({ shipTo }) => shipTo!.name === site.address.name)!
    expect(toSite.lines.map(({ wishes }) => wishes)).toEqual([
      { shipTo: null, requestedOn: null, note: 'Third floor', reference: 'Site 4' },
    ])
  })

  it('a line wished where the order goes anyway is not apart', async () => {
    const { ines } = await apart()
    const { deliveryAddresses, basket } = await ines.call(getCheckout, {})
    const [line] = basket.lines
    const wishes = { deliveryAddressId: deliveryAddresses[1]!.id }
    await ines.call(updateBasketLine, { params: { lineId: line!.id }, body: { version: line!.version, wishes } })
    const there = await ines.call(updateBasket, { body: { deliveryAddressId: deliveryAddresses[1]!.id } })
    expect(there.plan.deliveries).toHaveLength(1)
    expect((await ines.call(getCheckout, {})).deliveryAddressId).toBe(deliveryAddresses[1]!.id)
  })

  it('refuses foreign addresses and days that cannot be, at their fields', async () => {
    const { ines } = await apart()
    const [line] = (await ines.call(getBasket, {})).lines
    const wishes = { deliveryAddressId: 'elsewhere' as AddressId, requestedOn: '2026-11-19' } as never
    const call = ines.call(updateBasketLine, { params: { lineId: line!.id }, body: { version: line!.version, wishes } })
    expect((await refusalOf(call)).errors).toEqual([
      { pointer: '/wishes/deliveryAddressId', code: 'notAllowedHere' },
      { pointer: '/wishes/requestedOn', code: 'inThePast' },
    ])
  })
})

it('ORD-26 a service has a lead time, lies in no warehouse, costs no freight, and is done on site', async () => {
  const { world, ines } = await apart()
  const before = await ines.call(getBasket, {})
  const all = await world.store.read((tx) => tx.products.all())
  const after = await fill(ines, [all.find(({ sku }) => sku === 'SV-010')!])
  const line = after.lines.find(({ sku }) => sku === 'SV-010')!
  expect(line).toMatchObject({ isService: true, backordered: 0, leadTimeDays: 5 })
  const work = after.plan.deliveries.find(({ isService }) => isService)!
  expect(work).toMatchObject({ warehouse: null, dispatchOn: '2026-11-27', freight: { amount: 0 } })
  expect(after.totals!.freight).toEqual(before.totals!.freight)
  const { orderId } = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
  await world.backend.advance(40 * 60_000)
  const order = await ines.call(getOrder, { params: { orderId } })
  const number = order.deliveries.find(({ isService }) => isService)!.shipment
  expect(order.shipments.find((each) => each.number === number)).toMatchObject({
    deliveryMethod: 'OnSite',
    tracking: null,
  })
})

describe('two tabs in one basket', () => {
  it('change different lines without being in each other’s way, and not the same one unseen', async () => {
    const { ines: here, world } = await apart()
    const there = await world.as('ines')
    const [a, b] = (await here.call(getBasket, {})).lines
    const change = (client: typeof here, line: typeof a, quantity: number) =>
      client.call(updateBasketLine, { params: { lineId: line!.id }, body: { version: line!.version, quantity } })
    await change(here, a, 1000)
    const both = await change(there, b, 2000)
    expect(both.lines.map(({ quantity }) => quantity)).toEqual([1000, 2000])
    const stale = await refusalOf(change(there, a, 3000))
    expect(stale).toMatchObject({ status: 409, type: 'conflict/stale', current: { lines: [{ quantity: 1000 }, {}] } })
    const remove = there.call(removeBasketLine, { params: { lineId: a!.id }, query: { version: a!.version } })
    expect(await refusalOf(remove)).toMatchObject({ status: 409, type: 'conflict/stale' })
    expect((await here.call(getBasket, {})).lines).toHaveLength(2)
  })
})

it('ORD-19 together means once and whole: the ERP waits for all of it, whoever ships', async () => {
  const { world, ines, second, two } = await apart()
  const short = async (stock: number) =>
    world.store.write(async (tx) => {
      const item = await tx.erpItems.one('sku', second.sku)
      return ok(await tx.erpItems.update(item!.id, { stock }))
    })
  await short(two - 1)
  const { orderId } = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
  await world.backend.advance(3 * 60_000)
  const { erpNumber } = await ines.call(getOrder, { params: { orderId } })
  const erp = await world.store.read((tx) => tx.erpOrders.one('number', erpNumber!))
  expect(erp!.deliveries).toMatchObject([{ number: 1, lines: [{}, {}] }])
  expect(erp).toMatchObject({ status: 'backordered', lines: [{ backordered: 0 }, { backordered: 1 }] })
  expect(await world.store.read((tx) => tx.erpShipments.by('orderNumber', erpNumber!))).toEqual([])
  await world.backend.advance(40 * 60_000)
  const { shipments, deliveries } = await ines.call(getOrder, { params: { orderId } })
  expect(shipments).toHaveLength(1)
  expect(deliveries).toMatchObject([{ shipment: shipments[0]!.number }])
})
