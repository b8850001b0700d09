import { beforeEach, describe, expect, test } from 'vitest'
import { encodeText } from '@mocks/files/formats/encodings'
import { writeTable } from '@mocks/files/formats/write-table'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import { bring, takeOver } from './testing/bring'
import { finishRun } from './testing/finish-run'

let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
  await world.stopErp()
})

const product = (sku: string) => world.read((tx) => tx.products.one('sku', sku))

describe('INT-01 a file goes the way of the ERP', () => {
  test('products of a Polish export in Windows-1250: created, updated, and a bad row that stops nothing', async () => {
    const text = [
      'Indeks;Nazwa;Opis;J.m.;Waga [kg];Min. ilość;Wycofany',
      'PL-100;Zawias ćwierćobrotowy;"dwie linie:\r\n- żółty";pc;1,250;1 000;nie',
      'HW-120-W;Klamka źrebięca;;;0,4;;',
      'PL-101;Śruba;;pc;ciężka;;nie',
      'PL-102;Gałka;;szt;;;nie',
    ].join('\r\n')
    const file = await bring(world, 'Kartoteka.csv', encodeText(text, 'windows-1250'))
    expect(file).toMatchObject({
      entity: 'products',
      shape: { encoding: 'windows-1250', delimiter: ';', headerRow: 1 },
    })
    const run = await finishRun(world, await takeOver(world, file))
    expect(run).toMatchObject({ state: 'succeededWithErrors', trigger: 'file', startedBy: 'Portico', done: 4 })
    expect(run.counts).toMatchObject({ created: 1, updated: 1, failed: 2 })
    expect(await product('PL-100')).toMatchObject({
      name: { pl: 'Zawias ćwierćobrotowy', en: '' },
      description: { pl: 'dwie linie:\r\n- żółty' },
      weightGrams: 1250,
      minimum: 1000,
    })
    expect(await product('HW-120-W')).toMatchObject({ name: { pl: 'Klamka źrebięca' }, weightGrams: 400 })
    expect(
      (await world.read((tx) => tx.syncRows.by('runId', run.id))).toSorted((a, b) => a.position - b.position),
    ).toMatchObject([
      { key: 'PL-100', outcome: 'created' },
      { key: 'HW-120-W', outcome: 'updated' },
      { key: 'PL-101 #4', outcome: 'failed', code: 'fileRow', params: { field: 'weightGrams', fault: 'notANumber' } },
      { key: 'PL-102 #5', outcome: 'failed', code: 'fileRow', params: { field: 'unit', fault: 'notAChoice' } },
    ])
  })

  test('prices with quantity breaks and prices of customers’ own, from JSON Lines', async () => {
    const rows = [
      { sku: 'HW-120-W', currency: 'EUR', price: 12.5 },
      { sku: 'HW-120-W', currency: 'EUR', price: 11.25, from: 50 },
      { sku: 'HW-120-W', currency: 'EUR', price: 9.9, from: 10, customerNumber: 'C-10027' },
      { sku: 'NOT-HERE', currency: 'EUR', price: 1 },
    ]
    const text = rows.map((row) => JSON.stringify(row)).join('\n')
    const file = await bring(world, 'prices.jsonl', encodeText(text, 'utf-8'), { entity: 'prices' })
    const run = await finishRun(world, await takeOver(world, file))
    expect(run.counts).toMatchObject({ updated: 1, blocked: 1 })
    const found = await product('HW-120-W')
    expect(found?.listPrice.EUR).toBe(1250)
    const breaks = (await world.read((tx) => tx.productPrices.one('productId', found?.id ?? '')))?.breaks
    expect(breaks).toContainEqual({ group: null, customerNumber: null, currency: 'EUR', from: 50, amount: 1125 })
    expect(breaks).toContainEqual({ group: null, customerNumber: 'C-10027', currency: 'EUR', from: 10, amount: 990 })
  })

  test('stock from a workbook with numbers', async () => {
    const { bytes } = await writeTable(
      ['Item No.', 'Qty on hand', 'Quantity'],
      [['HW-120-W', { number: '5' }, { number: '77' }]],
      {
        ...{ format: 'xlsx', delimiter: ';', encoding: 'utf-8', decimalComma: false },
      },
    )
    const file = await bring(world, 'stock.xlsx', new Uint8Array(bytes))
    expect(file).toMatchObject({
      entity: 'stock',
      shape: { format: 'xlsx', columns: ['Item No.', 'Qty on hand', 'Quantity'] },
    })
    expect((await finishRun(world, await takeOver(world, file))).state).toBe('succeeded')
    const found = await product('HW-120-W')
    expect((await world.read((tx) => tx.stock.one('productId', found?.id ?? '')))?.quantity).toBe(77)
  })

  test('customers with delivery addresses; invoices and shipments of orders the portal knows', async () => {
    const cards =
      'Customer No.;Currency;Credit Limit;Payment terms;Ship-to code;Ship-to street\nC-10071;EUR;"12.500,00";45;L9;Hafenstraße 9\nC-99999;EUR;1;1;;\n'
    const customers = await bring(world, 'customers.csv', encodeText(cards, 'utf-8'))
    expect(customers.entity).toBe('customers')
    const run = await finishRun(world, await takeOver(world, customers))
    expect(run.counts).toMatchObject({ updated: 1, failed: 1 })
    const company = await world.read((tx) => tx.companies.one('customerNumber', 'C-10071'))
    expect(company).toMatchObject({ creditLimit: 1_250_000, termsDays: 45 })
    const addresses = await world.read((tx) => tx.addresses.by('companyId', company?.id ?? ''))
    expect(addresses.find(({ erpCode }) => erpCode === 'L9')?.address.street).toBe('Hafenstraße 9')

    const order = await world.order((await world.read((tx) => tx.orders.require('ord_s002' as never))).number)
    const csv = `Invoice number,Order number,Invoice date,Due date,Currency,Total\nFV-1,${order.erpNumber},20.11.2026,20.12.2026,${order.currency},1234.50\nFV-2,ZS-0,20.11.2026,20.12.2026,EUR,1\n`
    const invoices = await bring(world, 'invoices.csv', encodeText(csv, 'utf-8'))
    expect(invoices.entity).toBe('invoices')
    expect((await finishRun(world, await takeOver(world, invoices))).counts).toMatchObject({ created: 1, blocked: 1 })
    expect(await world.read((tx) => tx.invoices.one('number', 'FV-1'))).toMatchObject({
      ...{ total: 123_450, issuedOn: '2026-11-20', dueOn: '2026-12-20', orderId: order.id },
    })
  })

  test('an order from outside comes with all its lines, or not at all', async () => {
    const head = 'number,customerNumber,placedAt,currency,sku,quantity,unitPrice'
    const lines = [
      'EXT-1,C-10027,2026-11-19 10:00,EUR,HW-101-W,10,5.00',
      'EXT-1,C-10027,2026-11-19 10:00,EUR,HW-120-W,4,7.50',
    ]
    const broken =
      'EXT-2,C-10027,2026-11-19 10:00,EUR,HW-101-W,ten,5.00\nEXT-2,C-10027,2026-11-19 10:00,EUR,HW-120-W,1,5.00'
    const text = [head, ...lines, broken].join('\n')
    const file = await bring(world, 'orders.csv', encodeText(text, 'utf-8'), { entity: 'orders' })
    expect((await finishRun(world, await takeOver(world, file))).counts).toMatchObject({ created: 1, failed: 1 })
    const order = await world.read((tx) => tx.orders.one('erpNumber', 'EXT-1'))
    expect(order?.lines).toMatchObject([
      { sku: 'HW-101-W', ordered: 10, unitPrice: 500 },
      { sku: 'HW-120-W', ordered: 4 },
    ])
    expect(await world.read((tx) => tx.orders.one('erpNumber', 'EXT-2'))).toBeUndefined()
  })
})

describe('the drop folder', () => {
  const stock = (quantity: number) => encodeText(`sku;quantity\nHW-120-W;${quantity}\n`, 'utf-8')

  test('a job set to files reads the newest unread file by its schedule, also while the ERP is down', async () => {
    await world.write(async (tx) => {
      const job = await tx.syncJobs.one('key', 'stockIn')
      if (job) await tx.syncJobs.update(job.id, { source: 'files' })
      const [health] = await tx.erpHealth.all()
      if (health) await tx.erpHealth.update(health.id, { mode: 'down' })
    })
    const old = await bring(world, 'old.csv', stock(1), { inFolder: true })
    await world.advance(60_000)
    await bring(world, 'new.csv', stock(2), { inFolder: true })
    expect((await world.run('stockIn')).counts).toMatchObject({ updated: 1 })
    const found = await product('HW-120-W')
    expect((await world.read((tx) => tx.stock.one('productId', found?.id ?? '')))?.quantity).toBe(2)
    expect((await world.read((tx) => tx.syncFiles.require(old.id))).stage).toBe('superseded')
    expect(await world.run('stockIn')).toMatchObject({ state: 'succeeded', done: 0 })
  })
})
