import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { type RunScope, type SyncRunRow } from '@mocks/store/rows/sync'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { retryFailures } from '@mocks/engine/sync/repair-failures'
import { approveDeletions } from '@mocks/engine/sync/run-report'
import { requestRun } from '@mocks/engine/sync/start-run'
import { nextChange } from '@mocks/erp/erp-change'
import { takeCall } from '@mocks/erp/take-call'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import { syncJobId } from './sync-jobs'
import { createErpWorld, type ErpWorld } from './testing/erp-world'

let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopJobs()
  await world.stopErp()
  await world.run('productsIn')
  await world.run('ordersIn')
})

const newItem = (sku: string) =>
  world.write(async (tx) => {
    const { id: _, version: __, ...like } = (await tx.erpItems.one('sku', 'HW-101-W'))!
    await tx.erpItems.insert({ ...like, id: `eit_${sku}` as ErpItemRow['id'], sku, changed: await nextChange(tx) })
  })
/** An order by phone for an item the portal has not heard of. */
const orderOf = (sku: string) =>
  world.write(async (tx, ctx) => {
    const order = await takeCall(tx, ctx, {
      customerNumber: 'C-10071',
      origin: 'phone',
      lines: [{ sku: 'HW-101-W', quantity: 10 }],
    })
    const lines = order.lines.map((line) => ({ ...line, sku }))
    await tx.erpOrders.update(order.id, { lines, changed: await nextChange(tx) })
    return order.number
  })
/** Of the orders: the story has failed rows of its own. */
const failures = () =>
  world.read(async (tx) => (await tx.syncFailures.all()).filter(({ jobKey }) => jobKey === 'ordersIn'))
const switchOn = (key: SyncJobKey) =>
  world.write((tx) => tx.syncJobs.update(syncJobId(key), { enabled: true }).then(() => undefined))
const start = async (key: SyncJobKey, more: { scope?: RunScope; dryRun?: boolean } = {}): Promise<SyncRunRow> => {
  const run = await world.write(async (tx, ctx) =>
    requestRun(tx, ctx, await tx.syncJobs.require(syncJobId(key)), { trigger: 'manual', ...more }),
  )
  return ended(run.id)
}
const ended = async (id: SyncRunRow['id']): Promise<SyncRunRow> => {
  for (let step = 0; step < 60; step += 1) {
    const run = await world.read((tx) => tx.syncRuns.require(id))
    if (run.endedAt !== null) return run
    await world.advance(500)
  }
  throw new Error('The run does not end')
}
/** What a run of products may change, by id. */
const state = () =>
  world.read(async (tx) => ({
    products: (await tx.products.all()).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    cursor: (await tx.syncJobs.require(syncJobId('productsIn'))).cursor,
    failures: await tx.syncFailures.all(),
  }))
const rows = (run: SyncRunRow) => world.read((tx) => tx.syncRows.by('runId', run.id))

describe('rows that do not go through', () => {
  test('stay in the inbox once for their cause, and leave it by themselves', async () => {
    await newItem('NEW-1')
    const number = await orderOf('NEW-1')
    for (let turn = 0; turn < 2; turn += 1) await world.run('ordersIn')
    expect(await failures()).toMatchObject([
      { key: number, code: 'itemMissing', params: { sku: 'NEW-1' }, outcome: 'blocked', seen: 2 },
    ])
    await world.run('productsIn')
    await world.run('ordersIn')
    expect(await failures()).toEqual([])
    expect(await world.read((tx) => tx.orders.one('erpNumber', number))).toBeDefined()
  })

  test('are tried again in a follow-up as soon as what they wait for has come', async () => {
    await newItem('NEW-2')
    const number = await orderOf('NEW-2')
    await world.run('ordersIn')
    await switchOn('ordersIn')
    await world.run('productsIn')
    await world.advance(5_000)
    expect(await failures()).toEqual([])
    const runs = await world.read((tx) => tx.syncRuns.by('jobId', syncJobId('ordersIn')))
    const followUp = runs.find(({ trigger }) => trigger === 'dependency')
    expect(followUp).toMatchObject({ scope: { kind: 'keys', keys: [number] }, state: 'succeeded' })
    expect(followUp?.counts.created).toBe(1)
  })

  test('ADM-14 of a job that is off wait, also when what they wait for has come', async () => {
    await newItem('NEW-3')
    await orderOf('NEW-3')
    await world.run('ordersIn')
    await world.run('productsIn')
    await world.advance(5_000)
    expect(await failures()).toMatchObject([{ released: true }])
  })

  test('retries double nothing, however often and in whatever order', async () => {
    await newItem('NEW-4')
    const numbers = [await orderOf('NEW-4'), await orderOf('NEW-4')]
    await world.run('ordersIn')
    const retry = async () => {
      const [failure] = await failures()
      if (!failure) return
      const started = await world.write((tx, ctx) => retryFailures(tx, { fingerprint: failure.fingerprint }, ctx))
      if (started.ok) for (const { run } of started.value) await ended(run.id)
    }
    const deeds = { retry, orders: () => world.run('ordersIn'), products: () => world.run('productsIn') }
    const names = fc.sample(fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])), { numRuns: 8, seed: 7 })
    for (const name of [...names, 'products' as const, 'retry' as const, 'orders' as const]) {
      await deeds[name]()
      const known = await Promise.all(numbers.map((number) => world.read((tx) => tx.orders.one('erpNumber', number))))
      // Where an order is in the portal, its failure is not, and the other way round.
      const waiting = (await failures()).map(({ key }) => key)
      expect(waiting.toSorted()).toEqual(numbers.filter((_, place) => !known[place]).toSorted())
    }
    expect(await failures()).toEqual([])
  })
})

describe('a dry run', () => {
  test('tells field by field what would change, and changes nothing', async () => {
    await newItem('NEW-5')
    await world.write(async (tx) => {
      const item = (await tx.erpItems.one('sku', 'HW-101-W'))!
      await tx.erpItems.update(item.id, { weightGrams: 777, changed: await nextChange(tx) })
    })
    const before = await state()
    const rehearsed = await start('productsIn', { dryRun: true })
    expect(rehearsed).toMatchObject({ state: 'succeeded', counts: { created: 1, updated: 1 } })
    expect(await state()).toEqual(before)
    const updated = (await rows(rehearsed)).find(({ outcome }) => outcome === 'updated')
    expect(updated?.diff).toContainEqual({ field: 'weightGrams', before: expect.any(String), after: '777' })
    const real = await start('productsIn')
    expect(real.counts).toEqual(rehearsed.counts)
  })

  test('of outgoing orders writes nothing to the ERP', async () => {
    const before = await world.read((tx) => tx.erpOrders.by('live', 'yes'))
    const run = await start('ordersOut', { dryRun: true })
    expect(run.counts.created).toBeGreaterThan(0)
    expect(await world.read((tx) => tx.erpOrders.by('live', 'yes'))).toEqual(before)
    expect((await start('ordersOut')).counts.created).toBe(run.counts.created)
  })
})

describe('items the ERP no longer has', () => {
  const drop = (count: number) =>
    world.write(async (tx) => {
      const items = (await tx.erpItems.all()).filter(({ discontinued }) => !discontinued).slice(0, count)
      for (const { id } of items) await tx.erpItems.delete(id)
      return items.map(({ sku }) => sku).toSorted()
    })
  const soldOf = async (skus: readonly string[]) =>
    (await world.read((tx) => tx.products.all())).filter(({ sku, discontinued }) => skus.includes(sku) && !discontinued)

  test('cannot be ordered any more, and are told as deleted', async () => {
    const skus = await drop(1)
    const run = await start('productsIn')
    expect(run.counts.deleted).toBe(1)
    expect((await rows(run)).find(({ outcome }) => outcome === 'deleted')).toMatchObject({
      key: skus[0],
      code: 'goneInErp',
    })
    expect(await soldOf(skus)).toEqual([])
    expect((await start('productsIn')).counts.deleted).toBe(0)
  })

  test('beyond the limit stay until a person agrees, with the reason', async () => {
    const skus = await drop(12)
    const stopped = await start('productsIn')
    expect(stopped).toMatchObject({ state: 'failed', failure: 'sync/deletion-limit', counts: { deleted: 0 } })
    expect(stopped.deletions?.keys.toSorted()).toEqual(skus)
    expect(await soldOf(skus)).toHaveLength(skus.length)

    const approve = () =>
      world.write((tx, ctx) => approveDeletions(tx, { runId: stopped.id, reason: 'Range given up' }, ctx))
    const approved = await approve()
    expect(approved).toMatchObject({ ok: true, value: { reason: 'Range given up' } })
    if (!approved.ok) return
    expect((await ended(approved.value.id)).counts.deleted).toBe(skus.length)
    expect(await soldOf(skus)).toEqual([])
    expect(await approve()).toMatchObject({ ok: false })
  })
})
