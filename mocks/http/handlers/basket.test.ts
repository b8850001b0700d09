import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBasketLines, getBasket, maxLineQuantity, removeBasketLine, updateBasketLine } from '@/contract/basket'
import { searchProducts } from '@/contract/products'
import type { BasketLineId, ProductId } from '@/domain/ids'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { basketLimits } from '@mocks/engine/basket/limits'
import { empty, fill, newKey, products } from '../testing/buyers'

describe('the basket', () => {
  it('adds up quantities of a product that is there already', async () => {
    const world = await createWorld()
    await empty(world, 'ines')
    const ines = await world.as('ines')
    const [product] = await products(world)
    const line = { productId: product!.id, quantity: 3 }
    const add = { body: { lines: [line, line] } }
    await ines.call(addBasketLines, add, { idempotencyKey: newKey() })
    const basket = await ines.call(addBasketLines, add, { idempotencyKey: newKey() })
    expect(basket.lines).toHaveLength(1)
    expect(basket.lines[0]).toMatchObject({ sku: product!.sku, quantity: 12 })
  })

  it('repeats an answer instead of adding twice when the key is the same', async () => {
    const world = await createWorld()
    await empty(world, 'ines')
    const ines = await world.as('ines')
    const [product] = await products(world)
    const body = { lines: [{ productId: product!.id, quantity: 5 }] }
    const key = { idempotencyKey: newKey() }
    const first = await ines.call(addBasketLines, { body }, key)
    expect(await ines.call(addBasketLines, { body }, key)).toEqual(first)
    expect((await ines.call(getBasket, {})).lines[0]!.quantity).toBe(5)
  })

  it('is empty and costs nothing for a person who never put anything in', async () => {
    const basket = await (await (await createWorld()).as('lukas')).call(getBasket, {})
    expect(basket.lines).toEqual([])
    expect(basket.totals!.total).toEqual({ amount: 0, currency: 'EUR' })
    const reason = { code: 'state.basketEmpty' }
    expect(basket.allowedActions).toContainEqual({ action: 'checkout', allowed: false, reason })
  })

  it('answers 409 with the basket as it is when another page changed it first', async () => {
    const world = await createWorld()
    await empty(world, 'ines')
    const ines = await world.as('ines')
    const before = await fill(ines, (await products(world)).slice(0, 2))
    const change = (quantity: number) =>
      ines.call(updateBasketLine, {
        params: { lineId: before.lines[0]!.id },
        body: { quantity, version: before.lines[0]!.version },
      })
    const after = await change(1000)
    const refused = await refusalOf(change(2000))
    expect(refused).toMatchObject({ status: 409, type: 'conflict/stale', current: { version: after.version } })
    expect(refused.current).toEqual(after)
    expect((await ines.call(getBasket, {})).lines[0]!.quantity).toBe(1000)
  })

  it('takes lines out, and does not know lines of other baskets', async () => {
    const world = await createWorld()
    const [ines, lukas] = [await world.as('ines'), await world.as('lukas')]
    await empty(world, 'ines')
    const basket = await fill(ines, (await products(world)).slice(0, 2))
    const lineId = basket.lines[0]!.id
    const query = { version: 1 }
    expect(await refusalOf(lukas.call(removeBasketLine, { params: { lineId }, query }))).toMatchObject({ status: 404 })
    expect((await ines.call(removeBasketLine, { params: { lineId }, query })).lines).toHaveLength(1)
    expect(await refusalOf(ines.call(removeBasketLine, { params: { lineId }, query }))).toMatchObject({ status: 404 })
    const unknown = { params: { lineId: 'none' as BasketLineId }, body: { quantity: 1, version: basket.version + 1 } }
    expect(await refusalOf(ines.call(updateBasketLine, unknown))).toMatchObject({ status: 404 })
  })

  it('refuses unknown and discontinued products at their line, and writes none of the others', async () => {
    const world = await createWorld()
    await empty(world, 'ines')
    const ines = await world.as('ines')
    const [good] = await products(world)
    const gone = (await world.store.read((tx) => tx.products.all())).find((row) => row.discontinued)!
    const add = (...ids: ProductId[]) =>
      ines.call(
        addBasketLines,
        { body: { lines: ids.map((productId) => ({ productId, quantity: 1 })) } },
        { idempotencyKey: newKey() },
      )
    expect(await refusalOf(add(good!.id, 'nothing' as ProductId))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/lines/1/productId', code: 'unknown' }],
    })
    expect(await refusalOf(add(good!.id, gone.id))).toMatchObject({
      type: 'product/not-orderable',
      errors: [{ pointer: '/lines/1/productId', code: 'unavailable' }],
    })
    expect((await ines.call(getBasket, {})).lines).toEqual([])
  })

  it('keeps to the bounds of lines and quantities also when they are added up', async () => {
    const world = await createWorld()
    await empty(world, 'ines')
    const ines = await world.as('ines')
    const [product] = await products(world)
    const add = (quantity: number) =>
      ines.call(
        addBasketLines,
        { body: { lines: [{ productId: product!.id, quantity }] } },
        { idempotencyKey: newKey() },
      )
    expect(basketLimits.lineQuantity).toBe(maxLineQuantity)
    await add(maxLineQuantity)
    expect(await refusalOf(add(1))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/lines/0/quantity', code: 'tooLarge', params: { maximum: 100_000 } }],
    })
    expect(await refusalOf(add(0))).toMatchObject({ status: 422, errors: [{ pointer: '/lines/0/quantity' }] })
    expect(await refusalOf(add(1.5))).toMatchObject({ status: 422, errors: [{ pointer: '/lines/0/quantity' }] })
  })

  it('names what stops a line', async () => {
    const world = await createWorld()
    await empty(world, 'ines')
    const ines = await world.as('ines')
    const rule = (await products(world)).find((row) => row.minimum > 1 && row.multiple > 1)!
    const quantity = rule.multiple + 1 < rule.minimum ? rule.multiple + 1 : 1
    const lines = [{ productId: rule.id, quantity }]
    const basket = await ines.call(addBasketLines, { body: { lines } }, { idempotencyKey: newKey() })
    expect(basket.lines[0]!.problems).toEqual(['belowMinimum', 'notAMultiple'])
    const reason = { code: 'state.lineProblems' }
    expect(basket.allowedActions).toContainEqual({ action: 'checkout', allowed: false, reason })
  })

  it('always totals what it shows', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const all = await products(world)
    const lines = fc.array(fc.record({ at: fc.nat(all.length - 1), quantity: fc.integer({ min: 1, max: 4000 }) }), {
      minLength: 1,
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(lines, async (picks) => {
        await empty(world, 'ines')
        const body = { lines: picks.map(({ at, quantity }) => ({ productId: all[at]!.id, quantity })) }
        const basket = await ines.call(addBasketLines, { body }, { idempotencyKey: newKey() })
        const { net, freight, tax, total } = basket.totals!
        expect(basket.lines.reduce((sum, line) => sum + line.net!.amount, 0)).toBe(net.amount)
        for (const line of basket.lines) expect(line.net!.amount).toBe(line.unitPrice!.amount * line.quantity)
        expect(net.amount + freight.amount + tax.amount).toBe(total.amount)
      }),
      { numRuns: 25 },
    )
  })
})

describe('searchProducts', () => {
  it('finds by SKU and by name in any language, without accents', async () => {
    const world = await createWorld()
    const ines = await world.as('ines')
    const product = (await products(world)).find(({ name }) => /[ąęółśżźćń]/.test(name.pl))!
    const plain = product.name.pl.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l')
    for (const q of [product.sku, product.sku.toLowerCase(), product.name.pl, plain])
      expect((await ines.call(searchProducts, { query: { q } })).rows.map(({ sku }) => sku)).toContain(product.sku)
    const { rows } = await ines.call(searchProducts, { query: { q: product.sku } })
    expect(rows[0]).toMatchObject({ sku: product.sku, price: { currency: 'PLN' } })
    expect((await ines.call(searchProducts, { query: { q: 'a' } })).rows.length).toBeLessThanOrEqual(10)
    const helena = await world.as('helena')
    expect(await refusalOf(helena.call(searchProducts, { query: { q: 'a' } }))).toMatchObject({ status: 403 })
  })
})
