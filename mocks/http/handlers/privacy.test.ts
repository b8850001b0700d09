import { describe, expect, it } from 'vitest'
import { getDocument } from '@/contract/documents'
import type { Endpoint } from '@/contract/endpoint'
import { contract } from '@/contract/registry'
import { getOrder, listOrders, placeOrder } from '@/contract/orders'
import { holds } from '@/domain/permissions/can'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { orderBody } from '../testing/buyers'

/** Ids for the placeholders of a path, taken from the first order the person sees. */
type Places = Record<string, string>

const placesOf = async (client: WorldClient): Promise<Places[]> => {
  const { rows } = await client.call(listOrders, { query: { pageSize: 25 } })
  const details = await sequentially(rows, (row) => client.call(getOrder, { params: { orderId: row.id } }))
  return details.map((order) => ({
    orderId: order.id,
    documentId: order.documents.find(({ attachmentId }) => attachmentId === null)?.id ?? 'none',
    attachmentId: 'none',
  }))
}
const sequentially = async <T, R>(rows: readonly T[], work: (row: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  for (const row of rows) results.push(await work(row))
  return results
}

const isReadable = ({ method, id }: Endpoint) =>
  method === 'GET' && id !== 'streamChanges' && id !== 'downloadAttachment'
const pathOf = (endpoint: Endpoint, places: Places) =>
  `/api${endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? 'none')}`

/** Everything the person can read: each GET of the contract, those with a place for several records. */
const everythingReadBy = async (world: World, person: string): Promise<{ id: string; body: unknown }[]> => {
  const client = await world.as(person)
  const places = await placesOf(client)
  const { actor } = await world.contextOf(person)
  const endpoints = [...contract.values()]
    .filter(isReadable)
    .filter(({ access }) => access === 'session' || access === 'public' || holds(actor, access))
  const requests = endpoints.flatMap((endpoint) => {
    const queries = endpoint.id === 'listOrders' ? ['?sort=total', '?totalFrom=1', '?pageSize=200'] : ['']
    const query = endpoint.id === 'searchProducts' ? '?q=a' : ''
    return (endpoint.path.includes('{') ? places : [{}]).flatMap((place) =>
      queries.map((more) => ({ id: endpoint.id, path: pathOf(endpoint, place) + query + more })),
    )
  })
  const replies = await sequentially(requests, async ({ id, path }) => {
    const response = await client.fetch(path)
    return { id, status: response.status, body: (await response.json()) as unknown }
  })
  return replies.filter(({ status }) => status === 200)
}

/** Paths of values that are amounts. */
const amountsIn = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('amount' in value && 'currency' in value) return [path]
  return Object.entries(value).flatMap(([key, part]) => amountsIn(part, `${path}/${key}`))
}
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

// Each test reads everything a person can read.
describe('what people may not see', { timeout: 30_000 }, () => {
  it('has no amount in any reply to a person without the right to prices', async () => {
    const world = await createWorld({ orders: 30 })
    const replies = await everythingReadBy(world, 'helena')
    expect(new Set(replies.map(({ id }) => id))).toEqual(
      new Set([
        'getSession',
        'getOverview',
        'listOrders',
        'getOrder',
        'getOrderNeighbours',
        'getDocument',
        'getAccountSettings',
        'listCases',
      ]),
    )
    const withPrices = await everythingReadBy(world, 'ines')
    expect(withPrices.filter(({ body }) => amountsIn(body).length > 0).length).toBeGreaterThan(25)
    for (const { id, body } of replies) expect({ id, amounts: amountsIn(body) }).toEqual({ id, amounts: [] })
    // Amounts can also hide in texts: corrected prices, and figures of the history.
    const orders = replies.filter(({ id }) => id === 'getOrder').map(({ body }) => body as Record<string, unknown>)
    expect(orders.every(({ corrections }) => !JSON.stringify(corrections).includes('unitPrice'))).toBe(true)
    expect(orders.every(({ history }) => !JSON.stringify(history).includes('unitPrice'))).toBe(true)
  })

  it('gives no order of magnitude away by sorting or filtering', async () => {
    const helena = await (await createWorld()).as('helena')
    const plain = await helena.call(listOrders, { query: {} })
    expect(await helena.call(listOrders, { query: { sort: 'total' } })).toEqual(plain)
    expect(await helena.call(listOrders, { query: { totalFrom: 100_000_000 } })).toEqual(plain)
    expect(plain.totals).toEqual([])
  })

  it('lets somebody without prices order at the company’s prices, and tells them none', async () => {
    const world = await createWorld({ orders: 0 })
    const { roleIds, companyId } = await world.user('ines')
    await world.store.write(async (tx) => {
      const role = await tx.roles.require(roleIds[0]!)
      const { 'prices.view': _prices, 'stock.view': _stock, ...grants } = role.grants
      await tx.companies.update(companyId!, { creditLimit: 1 })
      return ok(await tx.roles.update(role.id, { grants }))
    })
    const replies = await everythingReadBy(world, 'ines')
    for (const { id, body } of replies) expect({ id, amounts: amountsIn(body) }).toEqual({ id, amounts: [] })
    const basket = replies.find(({ id }) => id === 'getBasket')!.body as {
      lines: { available: null; backordered: 0 }[]
    }
    expect(basket.lines.every(({ available, backordered }) => available === null && backordered === 0)).toBe(true)
    const ines = await world.as('ines')
    const body = await orderBody(ines)
    expect(body.expectedTotal).toBeNull()
    const refused = await refusalOf(ines.call(placeOrder, { body }, { idempotencyKey: 'without-prices-1' }))
    expect(refused.type).toBe('credit/limit-exceeded')
    expect(refused.params).toBeUndefined()
  })

  it.each(['ines', 'lukas', 'tomasz'])('tells %s nothing of another company', async (person) => {
    const world = await createWorld({ orders: 40 })
    const { companyId } = await world.user(person)
    const foreign = await world.store.read(async (tx) => {
      const companies = (await tx.companies.all()).filter(({ id }) => id !== companyId)
      const users = (await tx.users.all()).filter((user) => user.companyId !== null && user.companyId !== companyId)
      const addresses = (await tx.addresses.all()).filter((row) => row.companyId !== companyId)
      const found = await tx.search.orders({ companyIds: companies.map(({ id }) => id) }, 'placedAt', true, 0, 200)
      const orders = await Promise.all(found.ids.map((id) => tx.orders.require(id)))
      return [
        ...companies.flatMap(({ id, customerNumber, name, vatNumber }) => [id, customerNumber, name, vatNumber]),
        ...users.flatMap(({ id, email }) => [id, email]),
        ...addresses.map(({ id }) => id),
        ...orders.flatMap(({ id, number }) => [id, number]),
      ]
    })
    const known = new Set<string>(foreign)
    const ownReplies = await everythingReadBy(world, person)
    expect(ownReplies.length).toBeGreaterThan(20)
    for (const { id, body } of ownReplies)
      expect({ id, leaks: textsIn(body).filter((text) => known.has(text)) }).toEqual({ id, leaks: [] })
  })

  it('does not know documents of other companies', async () => {
    const world = await createWorld()
    const lukas = await world.as('lukas')
    const [place] = (await placesOf(lukas)).filter(({ documentId }) => documentId !== 'none')
    const ines = await world.as('ines')
    const params = { documentId: place!.documentId as never }
    await lukas.call(getDocument, { params })
    expect(await refusalOf(ines.call(getDocument, { params }))).toMatchObject({ status: 404 })
  })
})
