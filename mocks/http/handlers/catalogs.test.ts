import { describe, expect, test } from 'vitest'
import { addBasketLines, getBasket, getCheckout } from '@/contract/basket'
import {
  type CatalogDetail,
  createCatalog,
  deleteCatalog,
  getCatalog,
  getCatalogChoices,
  listCatalogs,
  previewCatalog,
  searchCatalogProducts,
  updateCatalog,
} from '@/contract/catalogs'
import { getReorder, listOrders, placeOrder } from '@/contract/orders'
import { searchProducts } from '@/contract/products'
import { deleteBranch } from '@/contract/structure'
import { nextOrderable } from '@/domain/quantity'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { assortmentOf } from '@mocks/engine/catalogs/assortment'
import { catalogIds } from '@mocks/seed/catalogs'
import { branchIds } from '@mocks/seed/companies'
import { empty, fill, newKey, products } from '../testing/buyers'

const open = async (as = 'ines') => {
  const world = await createWorld()
  return { world, client: await world.as(as) }
}
const nothing = { active: true, productIds: [], categories: [], userIds: [], branchIds: [] }
const bodyOf = ({
  name,
  description,
  active,
  products: held,
  categories,
  userIds,
  branchIds: given,
}: CatalogDetail) => ({
  name,
  description,
  active,
  productIds: held.map(({ id }) => id),
  categories,
  userIds,
  branchIds: given,
})
const make = (client: WorldClient, fields: object) =>
  client.call(
    createCatalog,
    { body: { name: 'Made here', description: '', ...nothing, ...fields } },
    { idempotencyKey: newKey() },
  )
const assortment = async (world: World, person: string) => {
  const { id } = await world.user(person)
  return world.store.read((tx) => assortmentOf(tx, id))
}
const ofCategory = async (world: World, category: string) =>
  (await products(world)).find((product) => product.category === category)!

describe('whom a catalog counts for', () => {
  test('CON-03 nobody without one is limited', async () => {
    const { world } = await open()
    const tomasz = await assortment(world, 'tomasz')
    expect(tomasz.limited).toBe(false)
    expect(tomasz.has(await ofCategory(world, 'locks'))).toBe(true)
    expect((await assortment(world, 'marta')).limited).toBe(false)
  })

  test('CON-03 the people of its branches and of those below: products one by one, and whole categories', async () => {
    const { world, client } = await open()
    const filip = await assortment(world, 'filip')
    expect(filip.limited).toBe(true)
    expect(filip.has(await ofCategory(world, 'screws'))).toBe(true)
    expect(filip.has(await ofCategory(world, 'locks'))).toBe(false)
    const white = (await products(world)).find(({ sku }) => sku === 'HW-120-W')!
    expect(filip.has(white)).toBe(true)

    await make(client, { branchIds: [branchIds.poznan], categories: ['locks'] })
    const both = await assortment(world, 'filip')
    expect(both.has(await ofCategory(world, 'locks'))).toBe(true)
    expect(both.has(await ofCategory(world, 'hinges'))).toBe(false)
    expect((await assortment(world, 'maja')).has(await ofCategory(world, 'screws'))).toBe(false)
  })

  test('CON-03 one that is switched off limits nobody', async () => {
    const { world, client } = await open()
    const params = { catalogId: catalogIds.workshop }
    const detail = await client.call(getCatalog, { params })
    await client.call(updateCatalog, { params, body: { ...bodyOf(detail), version: detail.version, active: false } })
    expect((await assortment(world, 'filip')).limited).toBe(false)
  })

  test('CON-03 an empty one allows nothing', async () => {
    const { world, client } = await open()
    const { id } = await world.user('adam')
    await make(client, { userIds: [id] })
    const adam = await assortment(world, 'adam')
    expect((await products(world)).some(adam.has)).toBe(false)
  })
})

describe('a limited person', () => {
  test('CON-03 finds only what the catalogs hold', async () => {
    const { world, client } = await open('filip')
    const found = async (q: string) => (await client.call(searchProducts, { query: { q } })).rows
    const lock = await ofCategory(world, 'locks')
    expect(await found(lock.sku)).toEqual([])
    expect((await found('HW-120')).map(({ sku }) => sku)).toEqual(['HW-120-A', 'HW-120-W'])
    const ines = await world.as('ines')
    expect((await ines.call(searchProducts, { query: { q: lock.sku } })).rows).toHaveLength(1)
  })

  test('CON-03 cannot put anything else into the basket', async () => {
    const { world, client } = await open('filip')
    const [lock, screw] = [await ofCategory(world, 'locks'), await ofCategory(world, 'screws')]
    const lines = [screw, lock].map((product) => ({ productId: product.id, quantity: nextOrderable(1, product) }))
    const call = client.call(addBasketLines, { body: { lines } }, { idempotencyKey: newKey() })
    expect(await refusalOf(call)).toMatchObject({
      type: 'catalog/not-allowed',
      status: 422,
      errors: [{ pointer: '/lines/1/productId', code: 'notInCatalog' }],
    })
    expect((await client.call(getBasket, {})).lines).toEqual([])
  })

  test('CON-03 cannot order what the catalogs stopped holding, and sees which line it is', async () => {
    const { world, client } = await open('tomasz')
    const lock = await ofCategory(world, 'locks')
    await empty(world, 'tomasz')
    await fill(client, [await ofCategory(world, 'screws'), lock])
    const ines = await world.as('ines')
    const { id } = await world.user('tomasz')
    await make(ines, { userIds: [id], categories: ['screws'] })

    const { basket, deliveryAddresses } = await client.call(getCheckout, {})
    const problems = Object.fromEntries(basket.lines.map((line) => [line.productId, line.problems]))
    expect(problems[lock.id]).toEqual(['notInCatalog'])
    expect(Object.values(problems).flat()).toHaveLength(1)
    expect(basket.allowedActions.find(({ action }) => action === 'checkout')?.allowed).toBe(false)
    const body = {
      basketVersion: basket.version,
      expectedTotal: basket.totals?.total ?? null,
      deliveryAddressId: deliveryAddresses[0]!.id,
      attachmentIds: [],
    }
    const call = client.call(placeOrder, { body }, { idempotencyKey: newKey() })
    const refusal = await refusalOf(call)
    expect(refusal).toMatchObject({ type: 'catalog/not-allowed', status: 422 })
    expect(refusal.errors?.map(({ code }) => code)).toEqual(['notInCatalog'])
  })

  test('CON-03 sees in a reorder what is no longer theirs to buy', async () => {
    const { world, client } = await open('tomasz')
    const { rows } = await client.call(listOrders, { query: {} })
    const { id } = await world.user('tomasz')
    await make(await world.as('ines'), { userIds: [id], categories: ['closers'] })
    const reasons = new Set<string | null>()
    for (const order of rows.slice(0, 3)) {
      const { lines } = await client.call(getReorder, { params: { orderId: order.id } })
      for (const line of lines) reasons.add(line.reason)
    }
    expect(reasons).toContain('notInCatalog')
  })
})

describe('running catalogs', () => {
  test('CON-03 lists them with what they hold and whom they count for', async () => {
    const { client } = await open()
    const { rows, total, unlimited } = await client.call(listCatalogs, { query: {} })
    expect(total).toBe(2)
    expect(rows.map(({ name, people, active }) => [name, people, active])).toEqual([
      ['Fitting sites', 0, false],
      ['Workshop consumables', 1, true],
    ])
    expect(rows[1]?.givenTo).toEqual(['Poznań workshop'])
    expect(unlimited).toBeGreaterThan(3)
    const found = await client.call(listCatalogs, { query: { q: 'consum', sort: '-products' } })
    expect(found.rows.map(({ name }) => name)).toEqual(['Workshop consumables'])
  })

  test('CON-03 offers everything the company buys, whatever the editor may buy', async () => {
    const { world, client } = await open()
    const { id } = await world.user('ines')
    await make(client, { userIds: [id], categories: ['screws'] })
    const lock = await ofCategory(world, 'locks')
    expect((await client.call(searchCatalogProducts, { query: { q: lock.sku } })).rows).toHaveLength(1)
    const { categories, people, products: all } = await client.call(getCatalogChoices, {})
    expect(categories.reduce((sum, each) => sum + each.products, 0)).toBe(all)
    expect(people.map(({ name }) => name)).not.toContain('Oskar Lind')
  })

  test('CON-03 tells beforehand who could buy what, and which basket lines would stop', async () => {
    const { world, client } = await open()
    const tomasz = await world.as('tomasz')
    await empty(world, 'tomasz')
    await fill(tomasz, [await ofCategory(world, 'locks')])
    const { id } = await world.user('tomasz')
    const body = { ...nothing, catalogId: catalogIds.workshop, userIds: [id], categories: ['screws'] }
    const preview = await client.call(previewCatalog, { body })
    const screws = (await products(world)).filter(({ category }) => category === 'screws').length
    expect(preview.products).toBe(screws)
    expect(preview.people).toEqual([
      expect.objectContaining({ name: 'Filip Zając', after: null, stoppedLines: 0 }),
      expect.objectContaining({ name: 'Tomasz Wrona', before: null, after: screws, stoppedLines: 1 }),
    ])
    expect((await client.call(getCatalog, { params: { catalogId: catalogIds.workshop } })).userIds).toEqual([])
  })

  test('CON-03 refuses a name taken, and people or products it does not know', async () => {
    const { world, client } = await open()
    const { id } = await world.user('lukas')
    const call = make(client, { name: 'workshop CONSUMABLES', userIds: [id], categories: ['clouds'] })
    expect((await refusalOf(call)).errors).toEqual([
      { pointer: '/name', code: 'duplicate' },
      { pointer: '/categories/0', code: 'unknown' },
      { pointer: '/userIds/0', code: 'unknown' },
    ])
  })

  test('CON-03 tells what it is now to whoever saved late, and takes it away once', async () => {
    const { client } = await open()
    const created = await make(client, { categories: ['screws'] })
    const params = { catalogId: created.id }
    const body = { ...bodyOf(created), version: created.version }
    await client.call(updateCatalog, { params, body: { ...body, name: 'Other' } })
    const late = await refusalOf(client.call(updateCatalog, { params, body }))
    expect(late).toMatchObject({ type: 'conflict/stale', current: { name: 'Other' } })
    await client.call(deleteCatalog, { params, query: { version: created.version + 1 } })
    expect(await refusalOf(client.call(getCatalog, { params }))).toMatchObject({ type: 'resource/not-found' })
  })

  test('CON-03 is for those who may, and for their own company', async () => {
    const { world, client } = await open('tomasz')
    expect(await refusalOf(client.call(listCatalogs, { query: {} }))).toMatchObject({ type: 'access/forbidden' })
    const lukas = await world.as('lukas')
    expect((await lukas.call(listCatalogs, { query: {} })).rows).toEqual([])
    const call = lukas.call(getCatalog, { params: { catalogId: catalogIds.workshop } })
    expect(await refusalOf(call)).toMatchObject({ type: 'resource/not-found' })

    const { id } = await world.user('piotr')
    await world.store.write(async (tx) => ok(await tx.users.update(id, { overrides: { 'catalogs.view': 'company' } })))
    const piotr = await world.as('piotr')
    const { allowedActions } = await piotr.call(getCatalog, { params: { catalogId: catalogIds.workshop } })
    expect(allowedActions[0]?.reason).toEqual({ code: 'permission.catalogsEdit', ask: ['Ines Calder'] })
    expect(await refusalOf(make(piotr, {}))).toMatchObject({ type: 'access/forbidden' })
  })

  test('CON-03 forgets a branch that is removed', async () => {
    const { client, world } = await open()
    const branch = await world.store.write(async (tx) => {
      const { companyId } = await tx.branches.require(branchIds.gdansk)
      const row = await tx.branches.insert({
        id: 'brn_new' as typeof branchIds.gdansk,
        companyId,
        parentId: branchIds.gdansk,
        name: 'New',
        active: true,
        address: null,
        allowedAddressIds: null,
        defaultAddressId: null,
      })
      return ok(row.id)
    })
    if (!branch.ok) throw new Error('not inserted')
    const { id } = await make(client, { branchIds: [branch.value], categories: ['screws'] })
    await client.call(deleteBranch, { params: { branchId: branch.value }, query: { version: 1 } })
    expect((await client.call(getCatalog, { params: { catalogId: id } })).branchIds).toEqual([])
  })
})
