import { describe, expect, it } from 'vitest'
import { getDocument } from '@/contract/documents'
import type { Endpoint } from '@/contract/endpoint'
import { contract } from '@/contract/registry'
import { listOrders, placeOrder } from '@/contract/orders'
import type { DocumentId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World } from '@/testing/world'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

/** Ids for the placeholders of a path: of everything the person's company has, a few of each. */
type Places = Record<string, readonly string[]>
const mostOfEach = 12

const placesOf = async (world: World, person: string): Promise<Places> => {
  const { companyId } = await world.user(person)
  if (companyId === null) throw new Error(`${person} belongs to no company`)
  return world.store.read(async (tx) => {
    const { ids } = await tx.search.orders({ companyIds: [companyId] }, 'placedAt', true, 0, mostOfEach)
    const invoices = await tx.search.invoices({ companyIds: [companyId] }, 'issuedOn', true, 0, mostOfEach)
    const documents = (await Promise.all(ids.map((id) => tx.documents.by('orderId', id)))).flat()
    const of = async (rows: Promise<readonly { id: string }[]>) => (await rows).slice(0, mostOfEach).map(({ id }) => id)
    return {
      orderId: ids,
      invoiceId: invoices.ids,
      documentId: documents.map(({ id }) => id),
      userId: await of(tx.users.by('companyId', companyId)),
      branchId: await of(tx.branches.by('companyId', companyId)),
      addressId: await of(tx.addresses.by('companyId', companyId)),
      costCentreId: await of(tx.costCentres.by('companyId', companyId)),
      budgetId: await of(tx.budgets.by('companyId', companyId)),
      catalogId: await of(tx.catalogs.by('companyId', companyId)),
      delegationId: await of(tx.delegations.by('companyId', companyId)),
      caseId: await of(tx.cases.by('companyId', companyId)),
      creditId: await of(tx.credits.by('companyId', companyId)),
      subscriptionId: await of(tx.subscriptions.by('companyId', companyId)),
    }
  })
}
const sequentially = async <T, R>(rows: readonly T[], work: (row: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  for (const row of rows) results.push(await work(row))
  return results
}

/** Files are made of what other endpoints tell as data. */
const isReadable = ({ method, id, schemas }: Endpoint) =>
  method === 'GET' && id !== 'streamChanges' && schemas.responses[200] !== 'binary'

/** One path for each id there is of the endpoint's first placeholder. */
const pathsOf = ({ path }: Endpoint, places: Places): string[] => {
  const [first, ...others] = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
  const fill = (text: string, name: string, id: string) => text.replace(`{${name}}`, id)
  const rest = others.reduce((text, name) => fill(text, name, places[name]?.[0] ?? 'none'), path)
  return first === undefined ? [rest] : (places[first] ?? ['none']).map((id) => fill(rest, first, id))
}

/** Questions beside the plain one, where a list could be made to tell more. */
const queriesOf: Record<string, readonly string[]> = {
  listOrders: ['?sort=total', '?totalFrom=1', '?pageSize=200'],
  listAuthorizations: ['?view=all', '?view=all&sort=-total'],
  listInvoices: ['?sort=total', '?sort=-open'],
  listBudgets: ['?sort=amount', '?sort=-used'],
  searchProducts: ['?q=a'],
  previewBudget: ['?amount=100000&period=month'],
}

/** Everything the person can read: each GET of the contract, those with a place for several records. */
const everythingReadBy = async (world: World, person: string): Promise<{ id: string; body: unknown }[]> => {
  const client = await world.as(person)
  const places = await placesOf(world, person)
  const { actor } = await world.contextOf(person)
  const endpoints = [...contract.values()]
    .filter(isReadable)
    .filter(({ access }) => access === 'session' || access === 'public' || holds(actor, access))
  const requests = endpoints.flatMap((endpoint) =>
    pathsOf(endpoint, places).flatMap((path) =>
      (queriesOf[endpoint.id] ?? ['']).map((query) => ({ id: endpoint.id, path: `/api${path}${query}` })),
    ),
  )
  const replies = await sequentially(requests, async ({ id, path }) => {
    const response = await client.fetch(path)
    return { id, status: response.status, body: (await response.json()) as unknown }
  })
  return replies.filter(({ status }) => status === 200)
}

/** Paths of values that tell how much of something the seller has. */
const stockIn = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'sku' in value && 'available' in value && value.available !== null ? [path] : []
  return [...own, ...Object.entries(value).flatMap(([key, part]) => stockIn(part, `${path}/${key}`))]
}
const namesOfAmounts = ['amount', 'unitPrice', 'net', 'tax', 'freight', 'exceededBy', 'creditLimit', 'exposure']
/** Paths of values that are amounts: money, and bare numbers that are named like some. */
const amountsIn = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'number' && namesOfAmounts.includes(key) ? [`${path}/${key}`] : amountsIn(part, `${path}/${key}`),
  )
}
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

// Each test reads everything a person can read.
describe('what people may not see', () => {
  it('has no amount in any reply to a person without the right to prices', async () => {
    const world = await createWorld({ orders: 30 })
    const replies = await everythingReadBy(world, 'helena')
    const read = [...new Set(replies.map(({ id }) => id))]
    expect(read).toEqual(expect.arrayContaining(['getOverview', 'listOrders', 'getOrder', 'getDocument', 'listCases']))
    for (const id of ['listInvoices', 'getBasket', 'listMembers', 'listBudgets']) expect(read).not.toContain(id)
    const withPrices = await everythingReadBy(world, 'ines')
    expect(withPrices.filter(({ body }) => amountsIn(body).length > 0).length).toBeGreaterThan(20)
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
    expect(
      (await everythingReadBy(world, 'ines')).filter(({ body }) => stockIn(body).length > 0).length,
    ).toBeGreaterThan(1)
    await world.store.write(async (tx) => {
      const role = await tx.roles.require(roleIds[0]!)
      const { 'prices.view': _prices, 'stock.view': _stock, ...grants } = role.grants
      await tx.companies.update(companyId!, { creditLimit: 1 })
      return ok(await tx.roles.update(role.id, { grants }))
    })
    const replies = await everythingReadBy(world, 'ines')
    expect(new Set(replies.map(({ id }) => id)).size).toBeGreaterThan(25)
    for (const { id, body } of replies)
      expect({ id, amounts: amountsIn(body), stock: stockIn(body) }).toEqual({ id, amounts: [], stock: [] })
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

  it('ACC-08 tells a sub-account without prices no total in the mail about their order', async () => {
    const mailOf = async (maySeePrices: boolean): Promise<string> => {
      const world = await createWorld({ orders: 0 })
      const { id, options } = await world.user('tomasz')
      await world.store.write(async (tx) =>
        ok(await tx.users.update(id, { locale: 'en', options: { ...options, maySeePrices } })),
      )
      await empty(world, 'tomasz')
      const tomasz = await world.as('tomasz')
      await fill(tomasz, (await products(world)).slice(0, 1))
      const body = await orderBody(tomasz)
      await tomasz.call(placeOrder, { body }, { idempotencyKey: newKey() })
      const mails = await world.store.read((tx) => tx.mails.by('userId', id))
      return mails.toSorted((a, b) => b.sentAt - a.sentAt).find(({ kind }) => kind === 'orderReceived')!.text
    }
    expect(await mailOf(true)).toMatch(/Total: .*\d/)
    const text = await mailOf(false)
    expect(text).not.toContain('Total')
    expect(text).not.toMatch(/PLN|zł/)
  })

  it.each(['ines', 'lukas', 'tomasz', 'vera'])('tells %s nothing of another company', async (person) => {
    const world = await createWorld({ orders: 40 })
    const { companyId } = await world.user(person)
    const foreign = await world.store.read(async (tx) => {
      const companies = (await tx.companies.all()).filter(({ id }) => id !== companyId)
      const everybody = await tx.users.all()
      const users = everybody.filter((user) => user.companyId !== null && user.companyId !== companyId)
      // Somebody who works for both is known here as well.
      const colleagues = new Set(everybody.filter((user) => user.companyId === companyId).map(({ email }) => email))
      const addresses = (await tx.addresses.all()).filter((row) => row.companyId !== companyId)
      const found = await tx.search.orders({ companyIds: companies.map(({ id }) => id) }, 'placedAt', true, 0, 200)
      const orders = await Promise.all(found.ids.map((id) => tx.orders.require(id)))
      return [
        ...companies.flatMap(({ id, customerNumber, name, vatNumber }) => [id, customerNumber, name, vatNumber]),
        ...users.flatMap(({ id, email }) => (colleagues.has(email) ? [id] : [id, email])),
        ...addresses.map(({ id }) => id),
        ...orders.flatMap(({ id, number }) => [id, number]),
      ]
    })
    const known = new Set<string>(foreign)
    // Which companies somebody works for is told to them alone.
    const ownReplies = (await everythingReadBy(world, person)).filter(({ id }) => id !== 'listOwnAccounts')
    expect(ownReplies.length).toBeGreaterThan(20)
    for (const { id, body } of ownReplies)
      expect({ id, leaks: textsIn(body).filter((text) => known.has(text)) }).toEqual({ id, leaks: [] })
  })

  it('does not know documents of other companies', async () => {
    const world = await createWorld()
    const lukas = await world.as('lukas')
    const { documentId } = await placesOf(world, 'lukas')
    const ines = await world.as('ines')
    const params = { documentId: documentId![0] as DocumentId }
    await lukas.call(getDocument, { params })
    expect(await refusalOf(ines.call(getDocument, { params }))).toMatchObject({ status: 404 })
  })
})
