import { describe, expect, test } from 'vitest'
import {
  applyProductImport,
  createProductImport,
  getProductImport,
  listProductImportRows,
  mapProductImport,
} from '@/contract/admin/product-imports'
import { exportProducts, getProduct, updateProduct } from '@/contract/admin/products'
import { printCsv } from '@/domain/csv/print-csv'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { productIdOf } from '@mocks/seed/catalogue'
import { newKey } from '../testing/buyers'

const open = async (as = 'marta') => {
  const world = await createWorld()
  return { world, client: await world.as(as) }
}
const bring = (client: WorldClient, text: string, idempotencyKey = newKey()) =>
  client.call(
    createProductImport,
    { query: { name: 'spring.csv' }, body: new Blob([text], { type: 'text/csv' }) },
    { idempotencyKey },
  )
const rowsOf = async (client: WorldClient, importId: Awaited<ReturnType<typeof bring>>['id']) =>
  (await client.call(listProductImportRows, { params: { importId }, query: { pageSize: 200 } })).rows
const apply = (client: WorldClient, { id: importId, version }: Awaited<ReturnType<typeof bring>>) =>
  client.call(applyProductImport, { params: { importId }, body: { version } }, { idempotencyKey: newKey() })

describe('a product file', () => {
  test('ADM-02 what was exported changes nothing when it is brought back', async () => {
    const { world, client } = await open()
    const file = await client.call(exportProducts, { query: {} })
    const { columns, counts, records } = await bring(client, await file.text())
    const { length } = await world.store.read((tx) => tx.products.all())
    expect(records).toBe(length)
    expect(columns.filter(({ target }) => target === null).map(({ name }) => name)).toEqual(['unit', 'stock'])
    expect(counts).toEqual({ created: 0, changed: 0, unchanged: length, refused: 0, stale: 0 })
  })

  test('ADM-02 shows field by field what it would do, refuses row by row, and applies the rest in one step', async () => {
    const { client } = await open()
    const brought = await bring(
      client,
      printCsv([
        ['symbol', 'name.en', 'nazwa', 'minimum', 'lead time', 'categories'],
        ['HW-101-W', 'Window handle Zephyr', '', '10', '', ''],
        ['HW-120-W', '', 'Klamka Zefir', '20', '', ''],
        ['NEW-1', 'New goods', '', '5', '3', 'screws|gaskets'],
        ['NEW-2', '', '', '', '', ''],
        ['HW-101-W', 'Twice', '', '', '', ''],
        ['HB-150-W', '', '', '', 'soon', ''],
      ]),
    )
    expect(brought.columns.map(({ target }) => target)).toEqual([
      ...['sku', 'name.en', 'name.pl', 'minimum', 'leadTimeDays', 'categories'],
    ])
    expect(brought.counts).toEqual({ created: 1, changed: 1, unchanged: 0, refused: 4, stale: 0 })
    const rows = await rowsOf(client, brought.id)
    const facts = rows.map(({ line, outcome, reasons }) => [line, outcome, reasons.map(({ reason }) => reason).join()])
    expect(facts).toEqual([
      [2, 'changed', ''],
      [3, 'refused', 'erpOwns'],
      [4, 'created', ''],
      [5, 'refused', 'nameMissing'],
      [6, 'refused', 'skuTwice'],
      [7, 'refused', 'notAnInteger'],
    ])
    expect(rows[0]!.changes).toMatchObject([
      { key: 'name.en', before: { kind: 'text' }, after: { kind: 'text', text: 'Window handle Zephyr' } },
    ])
    const applied = await apply(client, brought)
    expect(applied.applied).toMatchObject({ created: 1, changed: 1, refused: 4 })
    const product = await client.call(getProduct, { params: { productId: productIdOf('HW-101-W') } })
    expect([product.name.en, product.origins['name.en']?.source]).toEqual(['Window handle Zephyr', 'import'])
    expect((await refusalOf(apply(client, applied))).type).toBe('import/not-ready')
  })

  test('the same key applies once, and a product that changed since it was compared is left alone', async () => {
    const { client } = await open()
    const text = printCsv([
      ['sku', 'name.en'],
      ['HW-101-W', 'From the file'],
      ['HW-120-W', 'From the file, too'],
    ])
    const brought = await bring(client, text)
    const params = { productId: productIdOf('HW-101-W') }
    const { version, name } = await client.call(getProduct, { params })
    await client.call(updateProduct, { params, body: { version, name: { ...name, en: 'From a colleague' } } })
    const idempotencyKey = newKey()
    const once = () =>
      client.call(
        applyProductImport,
        { params: { importId: brought.id }, body: { version: brought.version } },
        { idempotencyKey },
      )
    const first = await once()
    expect(first.applied).toMatchObject({ changed: 1, stale: 1 })
    expect(await once()).toEqual(first)
    expect((await client.call(getProduct, { params })).name.en).toBe('From a colleague')
    expect((await rowsOf(client, brought.id)).map(({ outcome }) => outcome)).toEqual(['stale', 'changed'])
  })

  test('columns can be said to be something else; none can be said twice', async () => {
    const { client } = await open()
    const brought = await bring(client, 'Code;Text\r\nHW-101-W;A plain handle\r\n')
    expect([brought.counts, ...brought.columns.map(({ target }) => target)]).toEqual([null, null, null])
    const map = (targets: ('sku' | 'name.en')[]) =>
      client.call(mapProductImport, { params: { importId: brought.id }, body: { version: brought.version, targets } })
    expect((await refusalOf(map(['sku', 'sku']))).type).toBe('request/invalid')
    expect((await map(['sku', 'name.en'])).counts).toMatchObject({ changed: 1 })
    expect((await refusalOf(map(['sku', 'name.en']))).type).toBe('conflict/stale')
  })

  test('a file that is not CSV is refused with the line that breaks it', async () => {
    const { client, world } = await open()
    expect(await refusalOf(bring(client, 'sku,name\r\nHW-101-W,"open'))).toMatchObject({
      type: 'import/unreadable',
      params: { line: 2 },
    })
    expect((await refusalOf(bring(client, 'sku,name\r\n'))).type).toBe('import/unreadable')
    expect((await refusalOf(bring(await world.as('karol'), 'sku,name\r\na,b'))).type).toBe('access/forbidden')
  })

  test('5,000 rows are compared and applied', async () => {
    const { client } = await open()
    const rows = Array.from({ length: 5000 }, (_, place) => [`BULK-${place}`, `Goods ${place}`, `Towar ${place}`, '3'])
    const brought = await bring(client, printCsv([['sku', 'name.en', 'name.pl', 'leadTimeDays'], ...rows]))
    expect(brought.counts).toMatchObject({ created: 5000 })
    expect((await apply(client, brought)).applied).toMatchObject({ created: 5000 })
    const read = await client.call(getProductImport, { params: { importId: brought.id } })
    expect(read.applied).toMatchObject({ created: 5000 })
  })
})
