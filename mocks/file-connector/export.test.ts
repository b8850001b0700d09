import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FileEntity, fileEntities } from '@/domain/files/vocabulary'
import { createErpWorld, type ErpWorld } from '@mocks/jobs/testing/erp-world'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { encodeText } from '@mocks/files/formats/encodings'
import { exportRecords } from './export-records'
import { bring, takeOver } from './testing/bring'

const entities = fileEntities.filter((entity) => entity !== 'stock')

/** All that the records hold, but for how often they were touched. */
async function held(tx: Tx): Promise<string[][]> {
  const { ids } = await tx.search.orders({}, 'placedAt', true, 0, 1000)
  const found = await tx.search.invoices({}, 'issuedOn', true, 0, 1000)
  const tables = await Promise.all([
    ...[tx.products.all(), tx.productPrices.all(), tx.companies.all(), tx.addresses.all()],
    Promise.all(ids.map((id) => tx.orders.require(id))),
    Promise.all(ids.map((id) => tx.shipments.by('orderId', id))).then((each) => each.flat()),
    Promise.all(found.ids.map((id) => tx.invoices.require(id))),
  ])
  return tables.map((rows) => rows.map((row) => JSON.stringify({ ...row, version: 0, erpReadAt: null })))
}

const choices = fc.record({
  format: fc.constantFrom('csv' as const, 'xlsx' as const, 'json' as const, 'jsonLines' as const),
  delimiter: fc.constantFrom(';' as const, ',' as const, '\t' as const, '|' as const),
  encoding: fc.constantFrom('utf-8' as const, 'utf-16le' as const),
  decimal: fc.constantFrom('point' as const, 'comma' as const),
})

async function quiet(): Promise<ErpWorld> {
  const world = await createErpWorld()
  await world.stopJobs()
  await world.stopErp()
  return world
}

async function bringBack(world: ErpWorld, entity: FileEntity, name: string, bytes: Uint8Array): Promise<SyncRunRow> {
  const runId = await takeOver(world, await bring(world, name, new Uint8Array(bytes), { entity }))
  for (let step = 0; step < 60; step += 1) {
    const run = await world.read((tx) => tx.syncRuns.require(runId))
    if (run.endedAt !== null) return run
    await world.advance(2_000)
  }
  throw new Error('The run does not end')
}

test.each(entities)(
  'INT-01 an export of %s, brought back, changes nothing',
  async (entity) => {
    const world = await quiet()
    const before = await world.read(held)
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const { bytes, name } = await world.read((tx) => exportRecords(tx, entity, choice))
        const { counts, state } = await bringBack(world, entity, name, bytes)
        expect([state, { ...counts, unchanged: 0 }]).toEqual([
          'succeeded',
          expect.objectContaining({ created: 0, updated: 0, failed: 0, blocked: 0, conflict: 0 }),
        ])
        expect(counts.unchanged).toBeGreaterThan(0)
        expect(await world.read(held)).toEqual(before)
      }),
      { numRuns: 4 },
    )
  },
  120_000,
)

const linesOf = (bytes: Uint8Array): string[] => new TextDecoder().decode(bytes).trim().split(/\r?\n/u)

test('INT-01 a shipment handed over in the hour an autumn night repeats is the same when it comes back', async () => {
  const world = await quiet()
  const handedOverAt = Date.parse('2026-10-25T01:30:15.250Z')
  const { id, number } = await world.write(async (tx) => {
    const { ids } = await tx.search.orders({}, 'placedAt', true, 0, 1000)
    const all = (await Promise.all(ids.map((each) => tx.shipments.by('orderId', each)))).flat()
    const shipment = all.find((each) => each.handedOverAt !== null)
    if (!shipment) throw new Error('Nothing was handed over')
    return tx.shipments.update(shipment.id, { packedAt: Date.parse('2026-10-24T12:00:00Z'), handedOverAt })
  })
  const { bytes, name } = await world.read((tx) => exportRecords(tx, 'shipments', {}))
  expect((await bringBack(world, 'shipments', name, bytes)).counts).toMatchObject({ updated: 0, failed: 0 })
  expect((await world.read((tx) => tx.shipments.require(id))).handedOverAt).toBe(handedOverAt)

  const [head = '', ...lines] = linesOf(bytes)
  const own = lines.filter((line) => line.startsWith(number))
  const later = [head, ...own.map((line) => line.replace('2026-10-25 02:30:15', '2026-10-25 02:30:16'))].join('\n')
  expect((await bringBack(world, 'shipments', name, encodeText(later, 'utf-8'))).counts).toMatchObject({ updated: 1 })
  expect((await world.read((tx) => tx.shipments.require(id))).handedOverAt).toBe(Date.parse('2026-10-25T00:30:16Z'))
})

test('INT-01 money the ERP was not told of is in no export, and is not counted twice when a file comes', async () => {
  const world = await quiet()
  const invoice = await world.write(async (tx) => {
    const found = await tx.search.invoices({}, 'issuedOn', true, 0, 1000)
    const all = await Promise.all(found.ids.map((id) => tx.invoices.require(id)))
    const open = all.find(({ orderId, paid, pending }) => orderId !== null && paid === 0 && pending === 0)
    if (!open) throw new Error('Nothing is open')
    const { id, number, companyId, currency, discountTaken } = open
    await tx.paymentAllocations.insert({
      ...{ id: 'pal_test' as never, companyId, paymentId: 'pay_test' as never, source: 'payment', creditId: null },
      ...{ invoiceId: id, invoiceNumber: number, currency, amount: 900, discount: 100, state: 'settled' },
      ...{ on: '2026-11-19', inErp: false },
    })
    return tx.invoices.update(id, { paid: 1000, discountTaken: discountTaken + 100 })
  })
  const { bytes, name } = await world.read((tx) => exportRecords(tx, 'invoices', {}))
  const [head = '', ...lines] = linesOf(bytes)
  const own = lines.find((line) => line.startsWith(invoice.number)) ?? ''
  expect(own).toMatch(/;0\.00$/u)
  const cut = [head, own].map((line) => line.slice(0, line.lastIndexOf(';'))).join('\n')
  for (const each of [bytes, encodeText(cut, 'utf-8')])
    expect((await bringBack(world, 'invoices', name, each)).counts).toMatchObject({ updated: 0, failed: 0 })
  expect(await world.read((tx) => tx.invoices.require(invoice.id))).toEqual(invoice)
})

test('INT-01 the bill of a subscription comes back without an order; an unknown one has to name its order', async () => {
  const world = await quiet()
  const { bytes, name } = await world.read((tx) => exportRecords(tx, 'invoices', {}))
  const [head = '', ...lines] = linesOf(bytes)
  const bills = lines.filter((line) => line.split(';')[1] === '')
  expect(bills.length).toBeGreaterThan(0)
  const unknown = 'FV-NOBODY;;2026-11-20;2026-12-20;EUR;1.00;0.00'
  const run = await bringBack(world, 'invoices', name, encodeText([head, ...bills, unknown].join('\n'), 'utf-8'))
  expect(run.counts).toMatchObject({ unchanged: bills.length, updated: 0, created: 0, failed: 1 })
  expect((await world.read((tx) => tx.syncRows.by('runId', run.id))).at(-1)).toMatchObject({
    ...{ key: 'FV-NOBODY', outcome: 'failed', code: 'fileRow', params: { field: 'orderNumber', fault: 'required' } },
  })
})
