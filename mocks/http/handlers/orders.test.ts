import { describe, expect, it } from 'vitest'
import { getOrder, getOrderNeighbours, getReorder, listOrders } from '@/contract/orders'
import type { OrderId } from '@/domain/ids'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import { isOrderable } from '@/domain/quantity'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'

const everything = { query: { pageSize: 200 } }

describe('listOrders', () => {
  it('ORD-01 lists number, date, amount and origin, newest first', async () => {
    const ines = await (await createWorld()).as('ines')
    const page = await ines.call(listOrders, { query: {} })
    expect(page.rows.length).toBe(Math.min(page.total, 25))
    const dates = page.rows.map((row) => row.placedAt)
    expect(dates).toEqual(dates.toSorted().toReversed())
    expect(page.rows[0]).toMatchObject({ number: expect.stringMatching(/^SO-\d+$/), total: { currency: 'PLN' } })
    expect(page.totals).toEqual([{ currency: 'PLN', amount: expect.any(Number) }])
  })

  it('ORD-02 counts the tabs Open, In Store and All under the same filters', async () => {
    const ines = await (await createWorld()).as('ines')
    const all = await ines.call(listOrders, everything)
    const open = await ines.call(listOrders, { query: { view: 'open', pageSize: 200 } })
    const inStore = await ines.call(listOrders, { query: { view: 'inStore', pageSize: 200 } })
    expect(all.views).toEqual({ open: open.total, inStore: inStore.total, all: all.total })
    expect(open.rows.every((row) => openOrderStatuses.includes(row.status))).toBe(true)
    expect(inStore.rows.every((row) => row.origin === 'inStore')).toBe(true)
    const none = await ines.call(listOrders, { query: { view: 'open', status: ['delivered'] } })
    expect(none).toMatchObject({ total: 0, rows: [], totals: [], views: { open: 0 } })
  })

  it('ORD-03 ORD-09 holds orders of every origin', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listOrders, everything)
    expect(new Set(rows.map((row) => row.origin)).size).toBeGreaterThan(2)
    const phone = await ines.call(listOrders, { query: { origin: ['phone'] } })
    expect(phone.rows.every((row) => row.origin === 'phone')).toBe(true)
  })

  it('ORD-04 shows carrier, number and an https page of the carrier, or nothing', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listOrders, everything)
    const tracked = rows.flatMap((row) => row.tracking ?? [])
    expect(tracked.length).toBeGreaterThan(0)
    expect(tracked.every(({ url }) => url === null || url.startsWith('https://'))).toBe(true)
    expect(rows.filter((row) => row.status === 'received').every((row) => row.tracking === null)).toBe(true)
  })

  it('finds by order number, PO number, tracking number, SKU and product name', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listOrders, everything)
    const row = rows.find(({ tracking, poNumber }) => tracking && poNumber)!
    const detail = await ines.call(getOrder, { params: { orderId: row.id } })
    for (const q of [row.number, row.poNumber!, row.tracking!.number, detail.lines[0]!.sku, detail.lines[0]!.name]) {
      const found = await ines.call(listOrders, { query: { q, pageSize: 200 } })
      expect(found.rows.map(({ id }) => id)).toContain(row.id)
    }
    expect(await ines.call(listOrders, { query: { q: 'no such thing at all' } })).toMatchObject({
      total: 0,
      totals: [],
    })
  })

  it('pages without losing or repeating a row, and walks the same list by neighbours', async () => {
    const ines = await (await createWorld()).as('ines')
    const query = { sort: 'total', pageSize: 7 } as const
    const pages = []
    for (let page = 1; page <= 3; page += 1) pages.push(await ines.call(listOrders, { query: { ...query, page } }))
    const ids = pages.flatMap((page) => page.rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    const beside = await ines.call(getOrderNeighbours, { params: { orderId: ids[5]! }, query })
    expect(beside).toEqual({ position: 6, total: pages[0]!.total, previous: ids[4], next: ids[6] })
    const outside = await ines.call(getOrderNeighbours, { params: { orderId: ids[5]! }, query: { q: 'nothing' } })
    expect(outside).toMatchObject({ position: null, previous: null, next: null })
  })

  it('keeps a purchaser to their own orders and a branch to its own', async () => {
    const world = await createWorld()
    const [tomasz, piotr, ines] = [await world.as('tomasz'), await world.as('piotr'), await world.as('ines')]
    const { id } = await world.user('tomasz')
    const own = await tomasz.call(listOrders, everything)
    const orders = await world.store.read((tx) => Promise.all(own.rows.map((row) => tx.orders.require(row.id))))
    expect(orders.length).toBeGreaterThan(0)
    expect(orders.every((order) => order.userId === id)).toBe(true)
    const [branch, company] = [await piotr.call(listOrders, everything), await ines.call(listOrders, everything)]
    expect(own.total).toBeLessThan(company.total)
    expect(branch.total).toBeLessThan(company.total)
    const foreign = company.rows.find((row) => !own.rows.some((mine) => mine.id === row.id))!
    expect(await refusalOf(tomasz.call(getOrder, { params: { orderId: foreign.id } }))).toMatchObject({ status: 404 })
  })
})

describe('getOrder', () => {
  it('ORD-05 ORD-06 ORD-12 ORD-14 shows payment, lines, release and dispatch of a shipped order', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listOrders, { query: { status: ['partlyShipped', 'shipped'] } })
    const order = await ines.call(getOrder, { params: { orderId: rows[0]!.id } })
    expect(order.shipments.length).toBeGreaterThan(0)
    expect(order.shipments[0]).toMatchObject({ deliveryMethod: expect.any(String), packedAt: expect.any(String) })
    expect(order.lines.every((line) => line.leadTimeDays !== null)).toBe(true)
    expect(order.history.map(({ at }) => at)).toEqual(
      order.history
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    )
    expect(order.documents.map(({ kind }) => kind)).toContain('deliveryNote')
    const { net, freight, tax, total } = order.totals!
    expect(net.amount + freight.amount + tax.amount).toBe(total.amount)
    expect(order.lines.reduce((sum, line) => sum + line.net!.amount, 0)).toBe(net.amount)
    expect(order.allowedActions).toEqual([
      { action: 'reorder', allowed: true },
      { action: 'print', allowed: true },
      { action: 'requestReturn', allowed: false, reason: { code: 'state.notDelivered' } },
    ])
  })

  it('answers 404 for another company’s order, as for one that never was', async () => {
    const world = await createWorld()
    const [ines, lukas] = [await world.as('ines'), await world.as('lukas')]
    const { rows } = await lukas.call(listOrders, { query: {} })
    const orderId = rows[0]!.id
    const foreign = await refusalOf(ines.call(getOrder, { params: { orderId } }))
    const unknown = await refusalOf(ines.call(getOrder, { params: { orderId: 'nothing' as OrderId } }))
    expect(foreign).toEqual({ ...unknown, requestId: foreign.requestId })
    expect(foreign).toMatchObject({ status: 404, type: 'resource/not-found' })
    expect(await refusalOf(ines.call(getOrderNeighbours, { params: { orderId }, query: {} }))).toMatchObject({
      status: 404,
    })
    expect(await refusalOf(ines.call(getReorder, { params: { orderId } }))).toMatchObject({ status: 404 })
  })

  it('names products in the language of the reader', async () => {
    const world = await createWorld()
    const sara = await world.as('sara')
    const { rows } = await sara.call(listOrders, { query: {} })
    const reply = await sara.fetch(`/api/orders/${rows[0]!.id}`, { headers: { 'Accept-Language': 'ar' } })
    const { lines } = (await reply.json()) as { lines: { name: string }[] }
    expect(lines.every(({ name }) => /\p{Script=Arabic}/u.test(name))).toBe(true)
  })

  it('says why a viewer cannot reorder', async () => {
    const world = await createWorld()
    const helena = await world.as('helena')
    const { rows } = await helena.call(listOrders, { query: {} })
    const { allowedActions } = await helena.call(getOrder, { params: { orderId: rows[0]!.id } })
    const reason = { code: 'permission.ordersCreate', ask: ['Ines Calder'] }
    expect(allowedActions).toContainEqual({ action: 'reorder', allowed: false, reason })
    const refused = await refusalOf(helena.call(getReorder, { params: { orderId: rows[0]!.id } }))
    expect(refused).toMatchObject({ status: 403, type: 'access/forbidden' })
  })
})

describe('getReorder', () => {
  it('ORD-07 TPL-05 suggests quantities that can be ordered, with the price then and now', async () => {
    const ines = await (await createWorld()).as('ines')
    const { rows } = await ines.call(listOrders, everything)
    for (const row of rows.slice(0, 20)) {
      const { lines, number } = await ines.call(getReorder, { params: { orderId: row.id } })
      expect(number).toBe(row.number)
      for (const line of lines) {
        expect(isOrderable(line.suggested, line)).toBe(true)
        expect(line.priceThen).not.toBeNull()
        expect(line.orderable).toBe(line.reason === null)
      }
    }
  })
})
