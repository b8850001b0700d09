import { describe, expect, test } from 'vitest'
import { updateCustomerPortal } from '@/contract/admin/customers'
import { getProduct, updateProduct } from '@/contract/admin/products'
import { updatePortalSettings } from '@/contract/admin/portal-settings'
import { addBasketLines, getBasket } from '@/contract/basket'
import { searchProducts } from '@/contract/products'
import { browseProducts, downloadProductDocument, getProductPage } from '@/contract/products-page'
import type { GoodsListQuery } from '@/contract/products-list'
import { convert } from '@/domain/money/convert'
import type { Offer } from '@/domain/products/offer'
import { ok } from '@/domain/result'
import { microRates } from '@mocks/seed/rates'
import { newKey } from '../testing/buyers'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { refusalOf } from '@/testing/refusal-of'

const productBy = async (world: World, sku: string) => (await world.store.read((tx) => tx.products.one('sku', sku)))!
const browse = (who: WorldClient, query: GoodsListQuery = {}) =>
  who.call(browseProducts, { query: { pageSize: 1000, ...query } })
const page = (who: WorldClient, sku: string, currency?: 'EUR' | 'PLN') =>
  who.call(getProductPage, { params: { sku }, query: { currency } })
const offering = async (world: World, sku: string, offer: Offer): Promise<void> => {
  const { id } = await productBy(world, sku)
  await world.store.write(async (tx) => ok(await tx.products.update(id, { offer })))
}
const missing = { type: 'resource/not-found' }
const everywhere: Offer = { markets: null, languages: null, marketPrices: [] }

describe('the catalogue of a buyer', () => {
  test('NAV-14 is narrowed down by category and features, and the counts say what each would leave', async () => {
    const ines = await (await createWorld({ orders: 0 })).as('ines')
    const all = await browse(ines)
    expect(all.rows.length).toBe(all.total)
    for (const { code, products } of all.facets.categories)
      expect((await browse(ines, { category: code })).total).toBe(products)
    const white = await browse(ines, { category: 'handles', feature: ['colour:white'] })
    const colours = white.facets.features.find(({ code }) => code === 'colour')!
    expect(colours.values.find(({ id }) => id === 'colour:white')?.products).toBe(white.total)
    const both = await browse(ines, { category: 'handles', feature: ['colour:white', 'colour:silver'] })
    expect(both.total).toBe(white.total + colours.values.find(({ id }) => id === 'colour:silver')!.products)
    const stocked = await browse(ines, { only: ['inStock'] })
    expect(stocked.total).toBe(all.facets.inStock)
    expect(stocked.rows.every(({ available }) => (available ?? 0) > 0)).toBe(true)
    const [low, high] = [all.facets.prices!.from.amount, all.facets.prices!.to.amount]
    expect((await browse(ines, { priceFrom: low, priceTo: high })).total).toBe(all.total)
    expect((await browse(ines, { priceFrom: high })).rows.every(({ price }) => price?.amount === high)).toBe(true)
    const sorted = (await browse(ines, { sort: '-price' })).rows.map(({ price }) => price?.amount ?? 0)
    expect(sorted).toEqual(sorted.toSorted((a, b) => b - a))
  })

  test('NAV-14 forgives slips in the catalogue, in the basket’s search and says what was meant', async () => {
    const ines = await (await createWorld({ orders: 0 })).as('ines')
    const { meant, total } = await browse(ines, { q: 'hadnle' })
    expect([meant, total > 0]).toEqual([[{ typed: 'hadnle', word: 'handle' }], true])
    const { rows } = await ines.call(searchProducts, { query: { q: 'hadnle' } })
    expect(rows.length).toBeGreaterThan(0)
  })

  test('CON-02, CON-03 holds what the person’s catalogs hold, and marks what is in a contract', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const contracted = await browse(ines, { only: ['inContract'] })
    expect(contracted.rows.map(({ sku }) => sku)).toContain('SC-740-100')
    const anchor = await page(ines, 'SC-740-100')
    expect(anchor.contracts[0]).toMatchObject({ number: 'CT-311', price: anchor.price })
    expect(anchor.prices?.steps[0]?.reason).toBe('contract')
    const { id } = await world.user('ines')
    const { companyId } = await world.user('ines')
    await world.store.write(async (tx) => {
      const [first] = await tx.catalogs.by('companyId', companyId!)
      const narrowed = { userIds: [id], branchIds: [], active: true, productIds: [], categories: ['gaskets'] }
      return ok(await tx.catalogs.update(first!.id, narrowed))
    })
    expect(new Set((await browse(ines)).rows.map(({ category }) => category)).size).toBe(1)
    expect(await page(ines, 'HW-101-W')).toMatchObject({ notOffered: 'catalog', price: null, prices: null })
  })

  test('NAV-14 a product that is gone names its substitute; documents open, and only those of products', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const gone = await page(ines, 'HW-101-B')
    expect(gone.notOffered).toBe('discontinued')
    expect(gone.related.map(({ kind, sku }) => [kind, sku])).toEqual([['substitute', 'HW-101-A']])
    const [sheet] = gone.documents
    expect(await ines.call(downloadProductDocument, { params: { fileId: sheet!.fileId } })).toBeInstanceOf(Blob)
    const picture = gone.pictures[0]!.fileId
    expect(await refusalOf(ines.call(downloadProductDocument, { params: { fileId: picture } }))).toMatchObject(missing)
    expect(await refusalOf(page(ines, 'NO-SUCH'))).toMatchObject(missing)
  })
})

describe('what is told of stock', () => {
  test('PRD-03, PRD-04 goes from the number over a level and yes or no down to nothing, in every answer', async () => {
    const world = await createWorld({ orders: 0 })
    const [marta, ines] = [await world.as('marta'), await world.as('ines')]
    const seen = async () => {
      const { stock, available, stockLevel } = await page(ines, 'HW-101-W')
      const [row] = (await browse(ines, { q: 'HW-101-W' })).rows
      const [hit] = (await ines.call(searchProducts, { query: { q: 'HW-101-W' } })).rows
      const { lines } = await ines.call(getBasket, {})
      return {
        stock,
        numbers: [available, row!.available, hit!.available, ...lines.map((line) => line.available)],
        stockLevel,
      }
    }
    const set = async (stockSight: 'exact' | 'level' | 'yesNo' | 'hidden') => {
      const { companyId } = await world.user('ines')
      const group = (await world.store.read((tx) => tx.companies.require(companyId!))).priceGroup
      const [{ version } = { version: 0 }] = await world.store.read((tx) => tx.portalSettings.all())
      await marta.call(updatePortalSettings, { body: { version, [`stockSight${group}`]: stockSight } })
    }
    const exact = await seen()
    expect(exact.numbers.every((number) => number !== null)).toBe(true)
    expect(exact.stock!.warehouses.reduce((sum, { quantity }) => sum + quantity!, 0)).toBe(exact.stock!.quantity)
    expect(exact.stock!.warehouses.map(({ name }) => name)).toContain('Poznań')
    expect(exact.stock!.nextReceipt?.quantity).toBeGreaterThan(0)
    await set('level')
    const level = await seen()
    expect([level.stockLevel, level.stock!.quantity, level.stock!.nextReceipt?.quantity]).toEqual([
      'enough',
      null,
      null,
    ])
    expect(level.numbers.every((number) => number === null)).toBe(true)
    await set('yesNo')
    const yesNo = await seen()
    expect([yesNo.stockLevel, ...yesNo.stock!.warehouses.map((each) => each.quantity)]).toEqual([
      'some',
      null,
      null,
      null,
    ])
    await set('hidden')
    const hidden = await seen()
    expect([hidden.stockLevel, hidden.stock]).toEqual([null, null])
    expect((await browse(ines)).facets.inStock).toBeNull()
    // What is not shown is not found out by asking either.
    expect((await browse(ines, { only: ['inStock'] })).total).toBe((await browse(ines)).total)
  })

  test('PRD-04 what was agreed with the customer counts over its price group', async () => {
    const world = await createWorld({ orders: 0 })
    const [marta, ines] = [await world.as('marta'), await world.as('ines')]
    const company = await world.store.read(async (tx) =>
      tx.companies.require((await tx.users.require((await world.user('ines')).id)).companyId!),
    )
    const { salesContact, locale, timeZone } = company
    const contact = {
      contactName: salesContact.name,
      contactEmail: salesContact.email,
      contactPhone: salesContact.phone,
    }
    const card = await marta.call(updateCustomerPortal, {
      params: { companyId: company.id },
      body: { version: company.portalVersion, ...contact, locale, timeZone, modules: [], stockSight: 'yesNo' },
    })
    expect(card.portal.stockSight).toEqual({ ofGroup: 'exact', own: 'yesNo' })
    expect((await page(ines, 'HW-101-W')).stock).toMatchObject({ sight: 'yesNo', quantity: null, level: 'some' })
  })
})

describe('where and at what price goods are offered', () => {
  test('PRD-05 a market and a language decide what is offered, and a market’s own list what it costs', async () => {
    const world = await createWorld({ orders: 0 })
    const [ines, lukas] = [await world.as('ines'), await world.as('lukas')]
    await offering(world, 'HD-210-S', { ...everywhere, markets: ['PL'] })
    const has = async (who: WorldClient) =>
      (await browse(who, { q: 'HD-210-S' })).rows.some(({ sku }) => sku === 'HD-210-S')
    expect([await has(ines), await has(lukas)]).toEqual([true, false])
    expect((await page(lukas, 'HD-210-S')).notOffered).toBe('market')
    await offering(world, 'HD-210-S', { ...everywhere, languages: ['ar'] })
    expect([await has(ines), (await page(ines, 'HD-210-S')).notOffered]).toEqual([false, 'language'])
    await offering(world, 'HD-210-W', { ...everywhere, marketPrices: [] })
    await offering(world, 'HD-210-A', {
      ...everywhere,
      marketPrices: [{ market: 'DE', currency: 'EUR', amount: 1_000 }],
    })
    expect((await page(lukas, 'HD-210-A')).prices).toMatchObject({
      list: { amount: 1_000, currency: 'EUR' },
      market: 'DE',
    })
    expect((await page(ines, 'HD-210-A')).prices?.market).toBeNull()
  })

  test('PRD-05 the seller says where it is offered; the basket and the order keep to it', async () => {
    const world = await createWorld({ orders: 0 })
    const [marta, lukas] = [await world.as('marta'), await world.as('lukas')]
    const { id } = await productBy(world, 'HD-210-K')
    const { version, offer } = await marta.call(getProduct, { params: { productId: id } })
    expect(offer).toEqual({ markets: [], languages: [], marketPrices: [] })
    const price = { amount: 900, currency: 'EUR' as const }
    const twice = [
      { market: 'DE' as const, price },
      { market: 'DE' as const, price },
    ]
    const change = (body: object) =>
      marta.call(updateProduct, { params: { productId: id }, body: { version, ...body } })
    const said = { markets: ['DE' as const], languages: [], marketPrices: twice.slice(1) }
    expect(await refusalOf(change({ offer: { ...said, marketPrices: twice } }))).toMatchObject({
      type: 'request/invalid',
      errors: [{ pointer: '/offer/marketPrices/1', code: 'duplicate' }],
    })
    expect((await change({ offer: said })).offer).toEqual(said)
    const body = { lines: [{ productId: id, quantity: 1 }] }
    const basket = await lukas.call(addBasketLines, { body }, { idempotencyKey: newKey() })
    expect(basket.lines.find(({ productId }) => productId === id)?.unitPrice?.amount).toBeLessThanOrEqual(900)
    await offering(world, 'HD-210-K', { ...everywhere, markets: ['PL'] })
    const after = await lukas.call(getBasket, {})
    expect(after.lines.find(({ productId }) => productId === id)?.problems).toEqual(['discontinued'])
    expect(await refusalOf(lukas.call(addBasketLines, { body }, { idempotencyKey: newKey() }))).toMatchObject({
      type: 'product/not-orderable',
    })
  })

  test('PRD-06 prices are converted once by the ERP’s rates and say at which; PRD-09 orders stay in the account’s', async () => {
    const world = await createWorld({ orders: 0 })
    const ines = await world.as('ines')
    const product = await page(ines, 'GK-350-P', 'EUR')
    const [rate] = await world.store.read(async (tx) =>
      (await tx.rates.all()).filter(({ currency }) => currency === 'PLN'),
    )
    expect(product.conversion).toEqual({ from: 'PLN', to: 'EUR', microRate: microRates.PLN, on: rate!.on })
    expect(product.prices!.steps.length).toBeGreaterThan(1)
    for (const { price, converted } of product.prices!.steps)
      expect(converted).toEqual(convert(price, 'EUR', microRates))
    expect((await page(ines, 'GK-350-P', 'PLN')).conversion).toBeNull()
    expect(product.price?.currency).toBe('PLN')
  })

  test('PRD-07 who may not see prices gets none in any form, and finds none out by filtering', async () => {
    const world = await createWorld({ orders: 0 })
    const helena = await world.as('helena')
    const { rows, facets, total, conversion } = await browse(helena, { currency: 'EUR' })
    expect(
      rows.every(({ price, converted, priceNote }) => price === null && converted === null && priceNote === null),
    ).toBe(true)
    expect([facets.prices, conversion]).toEqual([null, null])
    expect((await browse(helena, { priceFrom: 100_000 })).total).toBe(total)
    const product = await page(helena, 'HW-101-W')
    expect(product.prices).toBeNull()
    expect(product.allowedActions.find(({ action }) => action === 'addToBasket')).toMatchObject({ allowed: false })
  })
})
