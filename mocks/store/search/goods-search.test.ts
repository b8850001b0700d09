import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import { ok } from '@/domain/result'
import type { Locale } from '@/domain/locales'
import type { ProductRow } from '@mocks/store/rows/products'
import { products } from '@mocks/seed/catalogue'
import { productCategories } from '@mocks/seed/categories'
import { createStore } from '../memory-store'
import { forgiven, slips } from './word-index'

const store = createStore()
store.load({ rows: { products, productCategories } })
const skusFor = (q: string, locale: Locale = 'en') =>
  store.read(async (tx) => {
    const { found, meant } = await tx.search.goods(q, locale)
    const best = found.toSorted((a, b) => b.score - a.score || (a.product.sku < b.product.sku ? -1 : 1))
    return { skus: best.map(({ product }) => product.sku), words: meant.map(({ word }) => word) }
  })

describe('the search for goods', () => {
  it.each([
    ['hadnle', 'en', 'handle'],
    ['windwo handel', 'en', 'handle'],
    ['klmaka', 'pl', 'klamka'],
    ['uszczlka', 'pl', 'uszczelka'],
    ['fenstergrif', 'de', null],
    ['fensetrgriff', 'de', 'fenstergriff'],
    ['مقبظ', 'ar', 'مقبض'],
  ] as const)('NAV-14 finds goods by %s (%s)', async (q, locale, meant) => {
    const { skus, words } = await skusFor(q, locale)
    expect(skus.length).toBeGreaterThan(0)
    if (meant) expect(words).toContain(meant)
    else expect(words).toEqual([])
  })

  it('NAV-14 puts the product with just this number first, however it is written', async () => {
    for (const q of ['HW-101-W', 'hw101w', 'hw 101 w', 'HW/101/W']) expect((await skusFor(q)).skus[0]).toBe('HW-101-W')
    expect((await skusFor('HW-1O1-W')).skus.length).toBeGreaterThanOrEqual(0)
    expect((await skusFor('hw-101')).skus.slice(0, 5).every((sku) => sku.startsWith('HW-101'))).toBe(true)
  })

  it('NAV-14 finds a feature and a category, and the words of other languages', async () => {
    expect((await skusFor('handle anthracite')).skus.every((sku) => sku.endsWith('-A'))).toBe(true)
    expect((await skusFor('zawiasy')).skus.length).toBeGreaterThan(0)
    expect((await skusFor('zzzzzz')).skus).toEqual([])
  })

  it('NAV-14 finds every product by any word of its name with one slip', async () => {
    const words = products.flatMap((product) =>
      (/\p{L}{5,}/u.exec(product.name.en) ?? []).map((word) => ({ product, word })),
    )
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...words), fc.nat(), async ({ product, word }, at) => {
        const place = at % (word.length - 1)
        const typed = word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2)
        const { skus } = await skusFor(typed)
        // What is a word of something else is taken as that.
        if (!skus.includes(product.sku)) expect(skus.length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
  })

  it('NAV-14 follows what is written', async () => {
    const [first] = products
    const renamed = await store.write(async (tx) =>
      ok(await tx.products.update(first!.id, { name: { ...first!.name, en: 'Quokka bracket' } })),
    )
    expect(renamed.ok).toBe(true)
    expect((await skusFor('quokka')).skus).toEqual([first!.sku])
    await store.write(async (tx) => ok(await tx.products.update(first!.id, { name: first!.name })))
    expect((await skusFor('quokka')).skus).toEqual([])
  })

  it('NAV-14 counts no more slips than letters that differ', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slips(a, b)).toBe(slips(b, a))
        expect(slips(a, b)).toBeLessThanOrEqual(distance(a, b))
        expect(slips(a, b) === 0).toBe(a === b)
        expect(forgiven(a.length)).toBeLessThan(Math.max(a.length, 1))
      }),
    )
  })

  it('NAV-14 stays fast with many products once they are read', async () => {
    const many = createStore()
    const rows = Array.from({ length: 20_000 }, (_, at): ProductRow => {
      const like = products[at % products.length]!
      return { ...like, id: `prd_${at}` as ProductRow['id'], sku: `${like.sku}-${at}` }
    })
    many.load({ rows: { products: rows, productCategories } })
    const ask = (q: string) => many.read((tx) => tx.search.goods(q, 'pl'))
    await ask('klamka')
    const from = performance.now()
    for (const q of ['klamka', 'klmaka', 'HW-101-W-7', 'uszczelka okno']) await ask(q)
    expect((performance.now() - from) / 4).toBeLessThan(500)
  })
})
