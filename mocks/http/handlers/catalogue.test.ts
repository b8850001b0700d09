import { describe, expect, test } from 'vitest'
import {
  decideProductConflicts,
  getProductMasters,
  listProductConflicts,
  previewProductMasters,
  updateProductMasters,
} from '@/contract/admin/product-masters'
import {
  downloadProductFile,
  exportProducts,
  getProduct,
  listProducts,
  updateProduct,
  uploadProductFile,
} from '@/contract/admin/products'
import { searchProducts } from '@/contract/products'
import { readCsv } from '@/domain/csv/read-csv'
import type { ProductField } from '@/domain/products/fields'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld } from '@/testing/world'
import { productIdOf } from '@mocks/seed/catalogue'
import { newKey } from '../testing/buyers'

const open = async (as = 'marta') => {
  const world = await createWorld()
  return { world, client: await world.as(as) }
}
const handle = { productId: productIdOf('HW-101-W') }

describe('the list of products', () => {
  test('ADM-02 finds a product by its name in any language, forgivingly, and counts every tab', async () => {
    const { client, world } = await open()
    const count = (await world.store.read((tx) => tx.products.all())).length
    const all = await client.call(listProducts, { query: { pageSize: 200 } })
    expect(all.total).toBe(count)
    expect(all.views).toMatchObject({ all: count, conflicts: 4, edited: 2 })
    expect(all.views.onSale + all.views.discontinued).toBe(count)
    const polish = await client.call(listProducts, { query: { q: 'KLAMKA biały astra' } })
    expect(polish.rows.map(({ sku }) => sku)).toEqual(['HB-150-W', 'HW-101-W'])
    expect(polish.rows[0]!.name).toMatch(/^Balcony/)
    const untranslated = await client.call(listProducts, { query: { view: 'untranslated', missing: ['ar'] } })
    expect(untranslated.total).toBe(all.views.untranslated)
    expect(new Set(untranslated.rows.flatMap(({ missing }) => missing))).toEqual(new Set(['ar']))
    const hardware = await client.call(listProducts, { query: { category: ['hardware'] } })
    const leaves = all.categories.filter(({ parent }) => parent === 'hardware')
    expect(hardware.total).toBe(leaves.reduce((sum, { products }) => sum + products, 0))
  })

  test('exports what is filtered, one column for each language', async () => {
    const { client } = await open()
    const file = await client.call(exportProducts, { query: { view: 'conflicts', separator: 'semicolon' } })
    const reading = readCsv(await file.text())
    if (!reading.ok) throw new Error(reading.fault.code)
    const [head, ...rows] = reading.records.map(({ cells }) => cells)
    expect(head!.slice(0, 5)).toEqual(['sku', 'name.en', 'name.pl', 'name.de', 'name.ar'])
    expect(rows.map(([sku]) => sku)).toEqual(['SL-030-100', 'VT-030-A', 'VT-030-B', 'VT-030-W'])
  })
})

describe('a product', () => {
  test('ADM-02 buyers read what was edited; a missing translation falls back', async () => {
    const { world, client } = await open()
    const { version, name, stock, prices, relatedFrom } = await client.call(getProduct, { params: handle })
    expect(stock!.warehouses.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(stock!.quantity)
    expect(prices.find(({ list }) => list.currency === 'EUR')!.groups).toHaveLength(3)
    expect(relatedFrom).toEqual([])
    const edited = { ...name, en: 'Window handle Zephyr', pl: '' }
    const saved = await client.call(updateProduct, { params: handle, body: { version, name: edited } })
    expect(saved.missing).toEqual(['pl'])
    expect(saved.origins['name.en']).toMatchObject({ source: 'portal', by: 'Marta Lindqvist' })
    expect(saved.erpSays.find(({ key }) => key === 'name.en')!.value).toEqual({ kind: 'text', text: name.en })
    expect(saved.origins['name.ar']).toBeUndefined()
    const buyer = await world.as('ines')
    const { rows } = await buyer.call(searchProducts, { query: { q: 'zephyr' } })
    expect(rows.map((row) => [row.sku, row.name])).toEqual([['HW-101-W', 'Window handle Zephyr']])
  })

  test('INT-03 what the ERP is master of is refused, and so are loops, strangers and repetitions', async () => {
    const { client } = await open()
    const { version, rules } = await client.call(getProduct, { params: handle })
    expect(rules).toMatchObject({ minimum: 'erp', name: 'newest' })
    const errorsOf = async (body: object) =>
      (await refusalOf(client.call(updateProduct, { params: handle, body: { version, ...body } }))).errors
    expect(await errorsOf({ minimum: 20 })).toEqual([{ pointer: '/minimum', code: 'erpOwns' }])
    const relation = (productId: string) => ({ kind: 'similar', productId })
    expect(await errorsOf({ relations: [relation(handle.productId)] })).toMatchObject([{ code: 'notAllowedHere' }])
    const twice = relation(productIdOf('HW-120-W'))
    expect(await errorsOf({ relations: [twice, twice] })).toMatchObject([{ code: 'duplicate' }])
    const strange = { fileId: 'pfl_hw-120-w_front', alt: { en: '', pl: '', de: '', ar: '' } }
    expect(await errorsOf({ pictures: [strange] })).toMatchObject([{ pointer: '/pictures/0', code: 'unknown' }])
  })

  test('keeps uploaded pictures whose content is what they claim to be', async () => {
    const { client } = await open()
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
    const upload = (bytes: Uint8Array<ArrayBuffer>, type: string) =>
      client.call(uploadProductFile, {
        params: handle,
        query: { name: 'front.png', use: 'picture' },
        body: new Blob([bytes], { type }),
      })
    const { id: fileId } = await upload(png, 'image/png')
    expect((await refusalOf(upload(png, 'application/pdf'))).type).toBe('attachment/type-not-allowed')
    expect((await refusalOf(upload(png.slice(1), 'image/png'))).type).toBe('attachment/type-not-allowed')
    const { version, pictures } = await client.call(getProduct, { params: handle })
    const alt = { en: 'From the front', pl: '', de: '', ar: '' }
    const body = { version, pictures: [{ fileId, alt }, ...pictures] }
    const saved = await client.call(updateProduct, { params: handle, body })
    expect(saved.pictures.map((picture) => picture.fileId)).toEqual([fileId, 'pfl_hw-101-w_front'])
    const stored = await client.call(downloadProductFile, { params: { fileId } })
    expect(new Uint8Array(await stored.arrayBuffer())).toEqual(png)
    const drawn = await client.call(downloadProductFile, { params: { fileId: saved.pictures[1]!.fileId } })
    expect(new Uint8Array(await drawn.arrayBuffer()).slice(0, 4)).toEqual(png.slice(0, 4))
  })

  test('ADM-11 without the right to edit it can be read, and nothing of it is told without the right to view', async () => {
    const { client } = await open('karol')
    expect((await refusalOf(client.call(listProducts, { query: {} }))).type).toBe('access/forbidden')
    expect((await refusalOf(client.call(getProduct, { params: handle }))).type).toBe('access/forbidden')
  })
})

describe('who is master', () => {
  test('INT-03 the effect that is shown is the effect that comes', async () => {
    const { client } = await open()
    const before = await client.call(getProductMasters, {})
    const flip = (field: ProductField) => (field === 'leadTimeDays' ? 'erp' : field === 'description' ? 'manual' : null)
    const rules = before.rules.map(({ field, rule }) => ({ field, rule: flip(field) ?? rule }))
    const exceptions = [{ field: 'leadTimeDays' as const, category: 'sliding', rule: 'manual' as const }]
    const effect = await client.call(previewProductMasters, { body: { rules, exceptions } })
    expect(effect.products).toBe(3)
    expect(effect.fields).toEqual([
      { field: 'description', taken: 0, asked: 3, answered: 0 },
      { field: 'leadTimeDays', taken: 3, asked: 0, answered: 3 },
    ])
    expect(effect.examples[0]).toMatchObject({ key: 'leadTimeDays', after: { kind: 'number', number: 6 } })
    const unwritten = await client.call(getProductMasters, {})
    expect(unwritten).toEqual(before)
    const body = { version: before.version, rules, exceptions }
    const after = await client.call(updateProductMasters, { body })
    expect(after).toMatchObject({ exceptions, changedBy: 'Marta Lindqvist' })
    const openNow = after.counts.filter(({ open: waiting }) => waiting > 0)
    expect(openNow.map(({ field, open: waiting }) => [field, waiting])).toEqual([
      ['description', 3],
      ['leadTimeDays', 1],
    ])
    const again = await client.call(previewProductMasters, { body: { rules, exceptions } })
    expect(again).toMatchObject({ products: 0, fields: [] })
  })

  test('INT-03 conflicts are decided one by one or together, and what changed meanwhile is left alone', async () => {
    const { client } = await open()
    const { rows } = await client.call(listProductConflicts, { query: { sort: 'sku' } })
    expect(rows.map(({ sku, key }) => [sku, key])).toEqual(
      ['SL-030-100', 'VT-030-A', 'VT-030-B', 'VT-030-W'].map((sku) => [sku, 'leadTimeDays']),
    )
    const [sliding, a, b, c] = rows.map(({ productId, version, key }) => ({ productId, version, key }))
    await client.call(updateProduct, { params: { productId: c!.productId }, body: { version: c!.version, files: [] } })
    const decisions = [
      { ...sliding!, choice: 'keep' as const },
      { ...a!, choice: 'take' as const },
      { ...b!, choice: 'take' as const },
      { ...c!, choice: 'take' as const },
    ]
    const decide = () => client.call(decideProductConflicts, { body: { decisions } }, { idempotencyKey: newKey() })
    const outcomes = (await decide()).rows.map(({ outcome }) => outcome)
    expect(outcomes).toEqual(['kept', 'taken', 'taken', 'stale'])
    expect((await client.call(listProductConflicts, { query: {} })).total).toBe(1)
    const kept = await client.call(getProduct, { params: { productId: sliding!.productId } })
    expect(kept.erpSays).toMatchObject([{ key: 'leadTimeDays', state: 'kept', value: { number: 14 } }])
    expect((await client.call(getProduct, { params: { productId: a!.productId } })).leadTimeDays).toBe(6)
    expect((await decide()).rows.map(({ outcome }) => outcome)).toEqual(['stale', 'gone', 'gone', 'stale'])
  })
})
