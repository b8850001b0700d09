import { describe, expect, test } from 'vitest'
import { getOrder, placeOrder } from '@/contract/orders'
import { checkQuickOrder, readOrderFile } from '@/contract/quick-order'
import { printCsv } from '@/domain/csv/print-csv'
import { ok } from '@/domain/result'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type WorldClient } from '@/testing/world'
import { unpackedBytes } from '@mocks/files/formats/unpacked-bytes'
import { writeTable } from '@mocks/files/formats/write-table'
import { productIdOf } from '@mocks/seed/catalogue'
import { empty, fill, newKey, orderBody, products } from '../testing/buyers'

const open = async (as = 'ines') => {
  const world = await createWorld()
  return { world, client: await world.as(as) }
}
type Written = { sku: string; quantity: number | null; unit?: string }
const check = async (client: WorldClient, written: readonly Written[]) => {
  const lines = written.map((line, at) => ({ row: at + 2, ...line }))
  return (await client.call(checkQuickOrder, { body: { lines } })).lines
}

describe('checking a quick order', () => {
  test('ORD-16 finds goods however their number is written, with the price of the quantity', async () => {
    const { client } = await open()
    const [line, folded] = await check(client, [
      { sku: 'HW-101-W', quantity: 10, unit: 'szt.' },
      { sku: ' hw101 w', quantity: 10 },
    ])
    expect(line).toMatchObject({ row: 2, problems: [], goods: { sku: 'HW-101-W', suggested: 10, reason: null } })
    expect(line!.goods!.price!.amount).toBeGreaterThan(0)
    expect(folded!.goods).toEqual(line!.goods)
  })

  test('ORD-16 says what stands in the way, and what can be had instead', async () => {
    const { client } = await open()
    const lines = await check(client, [
      { sku: 'HW-120-B', quantity: 20 },
      { sku: 'HW-101-WW', quantity: 20 },
      { sku: 'HW-101-W', quantity: null },
      { sku: 'SC-700-132', quantity: 3, unit: 'rolls' },
      { sku: 'nothing like it', quantity: 1 },
      { sku: '', quantity: 1 },
    ])
    expect(lines.map(({ problems }) => problems)).toEqual([
      ['gone'],
      ['unknown'],
      ['noQuantity'],
      expect.arrayContaining(['unit']),
      ['unknown'],
      ['unknown'],
    ])
    expect(lines[0]!.substitutes.map(({ sku }) => sku)).toEqual(['HW-120-A'])
    expect(lines[1]!.similar.map(({ sku }) => sku)).toContain('HW-101-W')
    expect(lines[4]!.similar).toEqual([])
  })

  test('ORD-16 suggests the next quantity the goods are sold in', async () => {
    const { world, client } = await open()
    await world.store.write(async (tx) =>
      ok(await tx.products.update(productIdOf('SC-700-132'), { minimum: 4, multiple: 4 })),
    )
    const [line] = await check(client, [{ sku: 'SC-700-132', quantity: 9 }])
    expect(line).toMatchObject({ problems: ['quantity'], goods: { suggested: 12 } })
  })

  test('CON-03 is held to what the person may buy, and offers nothing else', async () => {
    const { world } = await open()
    const filip = await world.as('filip')
    const [outside, slip] = await check(filip, [
      { sku: 'VT-030-W', quantity: 10 },
      { sku: 'VT-030-Q', quantity: 10 },
    ])
    expect(outside).toMatchObject({ problems: ['gone'], goods: { reason: 'catalog', price: null } })
    expect(slip!.similar).toEqual([])
    expect((await refusalOf(check(await world.as('helena'), [{ sku: 'A', quantity: 1 }]))).type).toBe(
      'access/forbidden',
    )
  })

  test('ORD-16 five thousand lines are checked in portions, each in no time', async () => {
    const { world, client } = await open()
    const skus = (await world.store.read((tx) => tx.products.all())).map(({ sku }) => sku)
    const written = Array.from({ length: 5000 }, (_, at) => ({
      sku: at % 50 === 0 ? `ZZ-${at}` : skus[at % skus.length]!,
      quantity: 10,
    }))
    const begun = performance.now()
    for (let from = 0; from < written.length; from += 500) {
      const portion = written.slice(from, from + 500)
      expect(await check(client, portion)).toHaveLength(500)
    }
    expect(performance.now() - begun).toBeLessThan(10_000)
    const { type } = await refusalOf(check(client, written.slice(0, 501)))
    expect(type).toBe('request/invalid')
  })
})

test('ORD-16 a list of 1,200 products is one basket and one order', async () => {
  const world = await createWorld({ products: 1300 })
  const client = await world.as('ines')
  const { companyId } = await world.user('ines')
  await world.store.write(async (tx) => ok(await tx.companies.update(companyId!, { creditLimit: 100_000_000_00 })))
  await empty(world, 'ines')
  const wanted = (await products(world)).slice(0, 1200)
  for (let from = 0; from < wanted.length; from += 500) await fill(client, wanted.slice(from, from + 500))
  const body = await orderBody(client)
  const begun = performance.now()
  const { orderId } = await client.call(placeOrder, { body }, { idempotencyKey: newKey() })
  const { lines } = await client.call(getOrder, { params: { orderId } })
  expect(performance.now() - begun).toBeLessThan(15_000)
  expect(lines.map(({ sku }) => sku).toSorted()).toEqual(wanted.map(({ sku }) => sku).toSorted())
})

describe('reading a file with an order', () => {
  const rows = [
    ['SKU', 'Ilość'],
    ['HW-101-W', '40'],
    ['SC-700-132', '4'],
  ]
  const read = (client: WorldClient, bytes: Uint8Array, type: string) =>
    client.call(readOrderFile, { body: new Blob([bytes as Uint8Array<ArrayBuffer>], { type }) })

  test('ORD-16 does not unpack a workbook that says it is larger than any', async () => {
    const { client } = await open()
    const choices = { format: 'xlsx', delimiter: ';', encoding: 'utf-8', decimalComma: false } as const
    const { bytes, type } = await writeTable(rows[0]!, rows.slice(1), choices)
    expect(unpackedBytes(bytes)).toBeGreaterThan(bytes.length)
    const listed = bytes.findLastIndex((_, at) => bytes.slice(at, at + 4).join() === '80,75,1,2')
    const bomb = bytes.slice()
    new DataView(bomb.buffer).setUint32(listed + 24, 4_000_000_000, true)
    expect((await refusalOf(read(client, bomb, type))).type).toBe('import/unreadable')
  })

  test('ORD-16 reads CSV of any encoding and XLSX', async () => {
    const { client } = await open()
    const text = printCsv(rows, { separator: ';' })
    expect((await read(client, new TextEncoder().encode(text), 'text/csv')).rows).toEqual(rows)
    const choices = { format: 'xlsx', delimiter: ';', encoding: 'utf-8', decimalComma: false } as const
    const { bytes, type } = await writeTable(rows[0]!, rows.slice(1), choices)
    expect(await read(client, bytes, type)).toEqual({ rows, left: 0 })
  })

  test('ORD-16 leaves what is too long and refuses what is no table', async () => {
    const { client } = await open()
    const long = printCsv(Array.from({ length: 5010 }, (_, at) => [`A-${at}`, '1']))
    expect((await read(client, new TextEncoder().encode(long), 'text/csv')).left).toBe(9)
    const { type } = await refusalOf(read(client, new Uint8Array([0, 1, 2, 3, 0, 0]), 'image/png'))
    expect(type).toBe('import/unreadable')
  })
})
