import { expect, test } from 'vitest'
import { getOrder, listOrders } from '@/contract/orders'
import { listPurchasedItems } from '@/contract/purchased-items'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'

const items = (client: WorldClient, query: object = {}) =>
  client.call(listPurchasedItems, { query: { pageSize: 200, ...query } })

test('TPL-04 tells what was ordered most, first, with the last order of each', async () => {
  const world = await createWorld()
  const client = await world.as('ines')
  const { rows, total } = await items(client)
  expect(rows).toHaveLength(total)
  const counts = rows.map(({ orders }) => orders)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  const [first] = rows
  const { rows: orders } = await client.call(listOrders, {
    query: { productId: first!.goods.productId, sort: '-placedAt', pageSize: 5 },
  })
  expect(orders.map(({ number }) => number)).toContain(first!.last.number)
  const { lines } = await client.call(getOrder, { params: { orderId: first!.last.orderId } })
  const line = lines.find(({ productId }) => productId === first!.goods.productId)!
  expect([first!.last.quantity, first!.last.price]).toEqual([line.ordered, line.unitPrice])
  expect(first!.goods.suggested).toBeGreaterThanOrEqual(first!.last.quantity)
})

test('TPL-05 counts orders of oneself, of the branch and of the company apart, and of a period', async () => {
  const world = await createWorld()
  const client = await world.as('ines')
  const sum = async (query: object) => (await items(client, query)).rows.reduce((all, { ordered }) => all + ordered, 0)
  const [mine, company] = [await sum({ whose: 'mine' }), await sum({ whose: 'company' })]
  expect(mine).toBeGreaterThan(0)
  expect(mine).toBeLessThan(company)
  expect(await sum({ whose: 'branch' })).toBeGreaterThanOrEqual(mine)
  expect(await sum({ period: 'quarter' })).toBeLessThanOrEqual(company)
  expect(await sum({ period: 'ever' })).toBeGreaterThanOrEqual(company)
})

test('ORD-07 is found by number and name and sorted by when it was bought last', async () => {
  const world = await createWorld()
  const client = await world.as('ines')
  const { rows } = await items(client, { sort: '-lastOrderedAt' })
  const times = rows.map(({ last }) => last.at)
  expect(times).toEqual(times.toSorted().toReversed())
  const { sku } = rows[0]!.goods
  expect((await items(client, { q: sku.toLowerCase() })).rows.map(({ goods }) => goods.sku)).toContain(sku)
  expect((await items(client, { q: 'nothing like it' })).total).toBe(0)
})

test('TPL-05 reaches no further than the orders somebody may see, and no prices for whoever sees none', async () => {
  const world = await createWorld()
  const [tomasz, lukas] = [await world.as('tomasz'), await world.as('lukas')]
  const own = await items(tomasz, { whose: 'company' })
  expect(own).toEqual(await items(tomasz, { whose: 'branch' }))
  const { rows: orders } = await lukas.call(listOrders, { query: { pageSize: 1000 } })
  const numbers = new Set(orders.map(({ number }) => number))
  for (const { last } of (await items(lukas)).rows) expect(numbers).toContain(last.number)
  expect((await refusalOf(items(await world.as('helena')))).type).toBe('access/forbidden')
})
