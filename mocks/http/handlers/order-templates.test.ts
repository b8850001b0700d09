import { describe, expect, test } from 'vitest'
import { getBasket } from '@/contract/basket'
import { configureProduct } from '@/contract/configurator'
import {
  checkOrderTemplate,
  createOrderTemplate,
  deleteOrderTemplate,
  getOrderTemplate,
  listOrderTemplates,
  type OrderTemplateDetail,
  takeOrderTemplate,
  updateOrderTemplate,
} from '@/contract/order-templates'
import type { OrderTemplateId } from '@/domain/ids'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { productIdOf } from '@mocks/seed/catalogue'
import { templateIds } from '@mocks/seed/templates'
import { newKey } from '../testing/buyers'

const open = async (as = 'ines') => {
  const world = await createWorld()
  return { world, client: await world.as(as) }
}
const line = (sku: string, quantity: number, note?: string) => ({ productId: productIdOf(sku), quantity, note })
const some = {
  ...{ name: 'Showroom', note: 'For the showroom', audience: 'mine' as const, openToAll: false },
  lines: [line('HW-120-W', 10, 'white'), line('SC-700-132', 4)],
}
const make = (client: WorldClient, more: object = {}) =>
  client.call(createOrderTemplate, { body: { ...some, ...more } }, { idempotencyKey: newKey() })
const names = async (client: WorldClient, query: object = {}) =>
  (await client.call(listOrderTemplates, { query })).rows.map(({ name }) => name)
const bodyOf = ({ version, name, note, audience, openToAll, lines }: OrderTemplateDetail) => ({
  ...{ version, name, note, audience, openToAll },
  lines: lines.map(({ goods, quantity, note: said }) => ({ productId: goods.productId, quantity, note: said })),
})
/** A whole choice of the window, as the configurator proposes it. */
const choicesOf = async (client: WorldClient): Promise<string[]> => {
  const { choices } = await client.call(configureProduct, { params: { sku: 'WD-76' }, query: {} })
  return choices
}
const restock = { templateId: templateIds.restock }
const check = async (client: WorldClient) => client.call(checkOrderTemplate, { params: restock })
const take = (client: WorldClient, version: number, lines: readonly object[], key = newKey()) =>
  client.call(takeOrderTemplate, { params: restock, body: { version, lines: lines as never } }, { idempotencyKey: key })
const reprice = (world: World, sku: string, factor: number) =>
  world.store.write(async (tx) => {
    const product = await tx.products.require(productIdOf(sku))
    const listPrice = { ...product.listPrice, PLN: Math.round((product.listPrice.PLN ?? 0) * factor) }
    return ok(await tx.products.update(product.id, { listPrice }))
  })

describe('the templates of a company', () => {
  test('TPL-01 are those of the caller and those shared with the caller', async () => {
    const { world, client } = await open()
    expect(await names(client)).toEqual(['Gear set for ten sashes', 'Van stock', 'Weekly workshop restock'])
    expect(await names(client, { view: 'shared' })).toEqual(['Van stock'])
    expect(await names(await world.as('adam'))).toEqual(['Van stock', 'Weekly workshop restock'])
    expect(await names(await world.as('lukas'))).toEqual([])
    expect(await names(client, { q: 'HW-120-B' })).toEqual(['Weekly workshop restock'])
    expect(await names(client, { q: 'tomasz' })).toEqual(['Van stock'])
    const { rows, views } = await client.call(listOrderTemplates, { query: { sort: '-lines' } })
    expect(rows[0]).toMatchObject({ name: 'Weekly workshop restock', lines: 6, gone: 1, usedBy: 'Adam Lis' })
    expect(views).toEqual({ all: 3, mine: 2, shared: 1 })
  })

  test('TPL-01 one of somebody else, or of another company, is unknown', async () => {
    const { world } = await open()
    const params = { templateId: templateIds.sash }
    for (const person of ['adam', 'lukas'])
      expect((await refusalOf((await world.as(person)).call(getOrderTemplate, { params }))).type).toBe(
        'resource/not-found',
      )
    expect((await refusalOf((await world.as('helena')).call(listOrderTemplates, { query: {} }))).type).toBe(
      'access/forbidden',
    )
  })

  test('TPL-02 one shared with a branch is found by the people of it and of those below', async () => {
    const { world } = await open()
    await make(await world.as('tomasz'), { audience: 'branch' })
    expect(await names(await world.as('tomasz'))).toContain('Showroom')
    expect(await names(await world.as('ines'))).not.toContain('Showroom')
    await make(await world.as('ines'), { audience: 'branch', name: 'Everywhere' })
    expect(await names(await world.as('tomasz'))).toContain('Everywhere')
  })

  test('TPL-02 keeps lines in their order, refuses a name twice, goods nobody knows and goods twice', async () => {
    const { client } = await open()
    const made = await make(client)
    expect(made.lines.map(({ goods, note, quantity }) => [goods.sku, quantity, note])).toEqual([
      ['HW-120-W', 10, 'white'],
      ['SC-700-132', 4, ''],
    ])
    const lines = [line('HW-120-W', 1), line('XX-1', 1), line('HW-120-W', 2)]
    const { errors } = await refusalOf(make(client, { name: ' showroom ', lines }))
    expect(errors).toEqual([
      { pointer: '/name', code: 'duplicate' },
      { pointer: '/lines/1/productId', code: 'unknown' },
      { pointer: '/lines/2/productId', code: 'duplicate' },
    ])
  })

  test('TPL-03 is changed by its owner, by all it is opened to, and by those who keep the team', async () => {
    const { world, client } = await open()
    const adam = await world.as('adam')
    const van = { templateId: templateIds.van }
    const seen = await adam.call(getOrderTemplate, { params: van })
    expect(seen.allowedActions.map(({ allowed }) => allowed)).toEqual([false, false, false])
    expect(seen.allowedActions[0]!.reason).toEqual({ code: 'template.notYours', ask: ['Tomasz Wrona'] })
    const { type } = await refusalOf(adam.call(updateOrderTemplate, { params: van, body: bodyOf(seen) }))
    expect(type).toBe('access/forbidden')
    await client.call(updateOrderTemplate, { params: van, body: { ...bodyOf(seen), note: 'Checked' } })

    const opened = await adam.call(getOrderTemplate, { params: restock })
    const changed = await adam.call(updateOrderTemplate, {
      params: restock,
      body: { ...bodyOf(opened), lines: bodyOf(opened).lines.toReversed() },
    })
    expect(changed).toMatchObject({ changedBy: 'Adam Lis', version: opened.version + 1 })
    expect(changed.lines.map(({ id }) => id)).toEqual(opened.lines.map(({ id }) => id).toReversed())
    const unshared = adam.call(updateOrderTemplate, { params: restock, body: { ...bodyOf(changed), audience: 'mine' } })
    expect((await refusalOf(unshared)).type).toBe('access/forbidden')
  })

  test('TPL-03 is deleted by whoever keeps it', async () => {
    const { client } = await open()
    const params = { templateId: templateIds.sash }
    await client.call(deleteOrderTemplate, { params, query: { version: 1 } })
    expect((await refusalOf(client.call(getOrderTemplate, { params }))).type).toBe('resource/not-found')
  })
})

describe('before a template fills the basket', () => {
  test('TPL-04 prices, goods, quantities and stock are compared with the last time', async () => {
    const { client } = await open()
    const { lines, usedBy } = await check(client)
    expect(usedBy).toBe('Adam Lis')
    const of = (sku: string) => lines.find(({ goods }) => goods.sku === sku)!
    expect(of('HW-120-B')).toMatchObject({ drifts: ['gone'], goods: { reason: 'discontinued', price: null } })
    expect(of('HW-120-B').substitutes.map(({ sku, reason }) => [sku, reason])).toEqual([['HW-120-A', null]])
    expect(of('HW-101-W').drifts).toContain('dearer')
    expect(of('SC-700-132').drifts).toContain('cheaper')
    const rounded = lines.find(({ drifts }) => drifts.includes('quantity'))!
    expect(rounded.goods.suggested % rounded.goods.multiple).toBe(0)
    expect(rounded.goods.suggested).toBeGreaterThan(rounded.quantity)
  })

  test('TPL-04 takes what was chosen, a substitute instead, and compares with that the next time', async () => {
    const { world, client } = await open('adam')
    const { lines, version } = await check(client)
    const of = (sku: string) => lines.find(({ goods }) => goods.sku === sku)!
    const key = newKey()
    const chosen = [
      { lineId: of('HW-101-W').id, quantity: 40 },
      { lineId: of('HW-120-B').id, quantity: 20, insteadId: productIdOf('HW-120-A') },
    ]
    expect(await take(client, version, chosen, key)).toMatchObject({ version, usedBy: 'Adam Lis' })
    await take(client, version, chosen, key)
    const basket = (await client.call(getBasket, {})).lines
    expect(basket.map(({ sku, quantity }) => [sku, quantity])).toEqual([
      ['HW-101-W', 40],
      ['HW-120-A', 20],
    ])
    const again = (await check(client)).lines.find(({ goods }) => goods.sku === 'HW-101-W')!
    expect(again.drifts).not.toContain('dearer')
    await reprice(world, 'HW-101-W', 1.5)
    expect((await check(client)).lines.find(({ goods }) => goods.sku === 'HW-101-W')!.drifts).toContain('dearer')
    expect((await client.call(getOrderTemplate, { params: restock })).version).toBe(version)
  })

  test('TPL-04 refuses what is no substitute, what cannot be had, and lines nobody knows', async () => {
    const { client } = await open()
    const { lines, version } = await check(client)
    const gone = lines.find(({ drifts }) => drifts.includes('gone'))!
    const wrong = await refusalOf(
      take(client, version, [
        { lineId: gone.id, quantity: 20, insteadId: productIdOf('SC-700-132') },
        { lineId: 'nothing', quantity: 1 },
      ]),
    )
    expect(wrong.errors).toEqual([
      { pointer: '/lines/0/insteadId', code: 'unavailable' },
      { pointer: '/lines/1/lineId', code: 'unknown' },
    ])
    const { type } = await refusalOf(take(client, version, [{ lineId: gone.id, quantity: 20 }]))
    expect(type).toBe('product/not-orderable')
  })

  test('CON-03 a template holds what another person may not buy', async () => {
    const { world } = await open()
    const { lines } = await check(await world.as('filip'))
    expect(lines.find(({ goods }) => goods.sku === 'GA-600-10')!.drifts).not.toContain('gone')
    expect(lines.find(({ goods }) => goods.sku === 'VT-030-W')).toMatchObject({
      drifts: ['gone'],
      goods: { reason: 'catalog' },
    })
  })

  test('TPL-01 whoever may not see prices compares none', async () => {
    const { world } = await open()
    const { id, options } = await world.user('tomasz')
    await world.store.write(async (tx) =>
      ok(await tx.users.update(id, { options: { ...options, maySeePrices: false } })),
    )
    const { lines } = await check(await world.as('tomasz'))
    for (const { priceThen, goods, drifts } of lines) {
      expect([priceThen, goods.price]).toEqual([null, null])
      expect(drifts).not.toContain('dearer')
      expect(drifts).not.toContain('cheaper')
    }
  })
})

describe('a template of goods that are put together', () => {
  const window = { ...line('WD-76', 2), choices: undefined as string[] | undefined }

  test('TPL-02 PRD-02 keeps what was chosen and puts it into the basket; without a choice it is refused', async () => {
    const { world, client } = await open()
    const { errors } = await refusalOf(make(client, { lines: [window] }))
    expect(errors).toEqual([{ pointer: '/lines/0/choices', code: 'required' }])
    const choices = await choicesOf(client)
    const made = await make(client, { lines: [{ ...window, choices }, ...some.lines] })
    const [first] = made.lines
    expect(first!.configuration!.choices.toSorted()).toEqual(choices.toSorted())
    const params = { templateId: made.id }
    const { lines, version } = await client.call(checkOrderTemplate, { params })
    expect(lines[0]!.drifts.filter((drift) => drift !== 'short')).toEqual([])
    const body = { version, lines: [{ lineId: lines[0]!.id, quantity: 2 }] }
    await client.call(takeOrderTemplate, { params, body }, { idempotencyKey: newKey() })
    const basket = (await client.call(getBasket, {})).lines.find(({ sku }) => sku === 'WD-76')!
    expect([basket.unitPrice, basket.configuration!.choices.toSorted()]).toEqual([
      lines[0]!.goods.price,
      choices.toSorted(),
    ])

    await world.store.write(async (tx) => {
      const product = await tx.products.require(productIdOf('WD-76'))
      const configurator = { ...product.configurator!, version: 99, options: [] as never[], sections: [] as never[] }
      return ok(await tx.products.update(product.id, { configurator }))
    })
    const after = (await client.call(checkOrderTemplate, { params })).lines[0]!
    expect(after.drifts).toEqual(['configuration'])
    // Everything else of it can still be changed.
    const detail = await client.call(getOrderTemplate, { params })
    const changed = {
      ...bodyOf(detail),
      lines: detail.lines.map(({ goods, quantity, configuration }) => ({
        ...{ productId: goods.productId, quantity: quantity + 1 },
        ...(configuration && { choices: configuration.choices }),
      })),
    }
    await client.call(updateOrderTemplate, { params, body: changed })
  })
})

test('an id that never was is not found', async () => {
  const { client } = await open()
  const params = { templateId: 'tpl_never' as OrderTemplateId }
  expect((await refusalOf(client.call(checkOrderTemplate, { params }))).type).toBe('resource/not-found')
})
