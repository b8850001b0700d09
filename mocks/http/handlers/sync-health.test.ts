import { beforeEach, describe, expect, test } from 'vitest'
import { listDeskOrders } from '@/contract/admin/orders'
import { listMails } from '@/contract/admin/outbox'
import { listSyncJobs, updateSyncJob } from '@/contract/admin/sync'
import {
  endMaintenance,
  getSyncPlan,
  getSyncWatch,
  listSyncAlerts,
  planMaintenance,
  testSyncAlert,
  updateSyncWatch,
} from '@/contract/admin/sync-health'
import { getFreshness } from '@/contract/freshness'
import { placeOrder } from '@/contract/orders'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient, worldStart } from '@/testing/world'
import { setErpMode } from '@mocks/erp/health'
import { syncJobId } from '@mocks/jobs/sync-jobs'
import { ok } from '@/domain/result'
import { newKey, orderBody } from '../testing/buyers'

const minute = 60_000
const hour = 60 * minute
let world: World
let ida: WorldClient
beforeEach(async () => {
  world = await createWorld()
  ida = await world.as('ida')
})
const watch = () => ida.call(getSyncWatch, {})
const stock = async () => (await watch()).freshness.find(({ kind }) => kind === 'stock')
const setErp = async (mode: 'up' | 'down') => {
  const ctx = await world.contextOf('ida')
  await world.store.write(async (tx) => ok(await setErpMode(tx, ctx, mode)))
}

describe('how old the data is', () => {
  test('that the ERP does not answer is as of the last time it was asked', async () => {
    await setErp('down')
    await world.backend.advance(hour)
    const { erp } = await ida.call(listSyncJobs, {})
    expect(erp.reachable).toBe(false)
    expect(Date.parse(erp.checkedAt)).toBeGreaterThan(world.clock.now() - 10 * minute)
  })

  test('stock grows stale while its job is off, and is fresh again once it ran', async () => {
    expect((await stock())?.state).toBe('fresh')
    const { jobs } = await ida.call(listSyncJobs, {})
    const job = jobs.find(({ key }) => key === 'stockIn')
    const params = { jobId: syncJobId('stockIn') }
    const off = await ida.call(updateSyncJob, { params, body: { version: job?.version ?? 0, enabled: false } })
    await world.backend.advance(2 * hour)
    expect(await stock()).toMatchObject({ state: 'stale', enabled: false, nextRunAt: null })
    await ida.call(updateSyncJob, { params, body: { version: off.version, enabled: true } })
    await world.backend.advance(10 * minute)
    expect(await stock()).toMatchObject({ state: 'fresh', enabled: true })
  })

  test('a buyer is told of what they decide by, and nothing of what is hidden from them', async () => {
    const ines = await world.as('ines')
    const told = await ines.call(getFreshness, {})
    expect(told.data.map(({ kind }) => kind)).toEqual(['prices', 'stock', 'orders', 'shipments', 'invoices'])
    expect(told.data.every(({ asOf }) => asOf !== null && Date.parse(asOf) <= worldStart)).toBe(true)
    const helena = await world.as('helena')
    expect((await helena.call(getFreshness, {})).data.map(({ kind }) => kind)).not.toContain('prices')
  })

  test('thresholds and recipients are set against a known version, and go to people with the right only', async () => {
    const { version, freshness, people, recipients } = await watch()
    expect(people.map(({ name }) => name)).toEqual(['Ida Sol', 'Marta Lindqvist'])
    expect(recipients).toHaveLength(1)
    const thresholds = Object.fromEntries(freshness.map(({ kind }) => [kind, 7200])) as Record<
      (typeof freshness)[number]['kind'],
      number
    >
    const everybody = people.map(({ id }) => id)
    const saved = await ida.call(updateSyncWatch, { body: { version, thresholds, recipients: everybody } })
    expect(saved.freshness.map(({ thresholdSeconds }) => thresholdSeconds)).toEqual(freshness.map(() => 7200))
    const late = refusalOf(ida.call(updateSyncWatch, { body: { version, thresholds, recipients: [] } }))
    expect(await late).toMatchObject({ type: 'conflict/stale' })
    const karol = await world.user('karol')
    const body = { version: saved.version, thresholds, recipients: [karol.id] }
    expect(await refusalOf(ida.call(updateSyncWatch, { body }))).toMatchObject({ type: 'request/invalid' })
  })
})

describe('a maintenance window', () => {
  test('ends neither before it begins nor before now', async () => {
    const { version } = await watch()
    const at = (ms: number) => new Date(worldStart + ms).toISOString()
    const refusedFor = async (from: string | undefined, until: string) =>
      (await refusalOf(ida.call(planMaintenance, { body: { version, from, until, reason: 'Release' } }))).errors
    expect(await refusedFor(at(2 * hour), at(hour))).toEqual([{ pointer: '/until', code: 'beforeStart' }])
    expect(await refusedFor(undefined, at(-hour))).toEqual([{ pointer: '/until', code: 'inThePast' }])
  })

  test('keeps every job from the ERP while orders are taken, and lets what waited go at its end', async () => {
    const { version } = await watch()
    const until = new Date(worldStart + 2 * hour).toISOString()
    const begun = await ida.call(planMaintenance, { body: { version, until, reason: 'New release of the ERP' } })
    expect(begun.maintenance).toMatchObject({ active: true, by: 'Ida Sol', until })
    await world.backend.advance(hour)
    const during = (await ida.call(listSyncJobs, {})).jobs
    expect(during.every(({ currentRun }) => currentRun === null || currentRun.state === 'queued')).toBe(true)
    expect(during.find(({ key }) => key === 'ordersIn')?.currentRun).not.toBeNull()
    const ines = await world.as('ines')
    expect((await ines.call(getFreshness, {})).maintenance).toEqual({ until })
    await world.backend.advance(hour + 5 * minute)
    const after = (await ida.call(listSyncJobs, {})).jobs
    expect(after.find(({ key }) => key === 'ordersIn')?.lastRuns[0]).toMatchObject({ state: 'succeeded' })
    expect((await watch()).maintenance).toBeNull()
    const marta = await world.as('marta')
    const { rows } = await marta.call(listDeskOrders, { query: { erpState: ['queued'] } })
    expect(rows).toEqual([])
  })

  test('a later one takes the place of one that goes on: its end does not end the later one', async () => {
    const { version } = await watch()
    const at = (ms: number) => new Date(worldStart + ms).toISOString()
    const now = await ida.call(planMaintenance, { body: { version, until: at(hour), reason: 'Backup' } })
    await world.backend.advance(20 * minute)
    const body = { version: now.version, from: at(2 * hour), until: at(3 * hour), reason: 'Release' }
    expect((await ida.call(planMaintenance, { body })).maintenance).toMatchObject({ active: false })
    // What waited for the one that is no more goes on.
    await world.backend.advance(2 * minute)
    const ordersIn = (await ida.call(listSyncJobs, {})).jobs.find(({ key }) => key === 'ordersIn')
    expect(ordersIn?.lastRuns[0]).toMatchObject({ state: 'succeeded' })
    await world.backend.advance(hour)
    expect((await watch()).maintenance).toMatchObject({ active: false, reason: 'Release' })
    await world.backend.advance(hour)
    expect((await watch()).maintenance).toMatchObject({ active: true, until: at(3 * hour) })
    await world.backend.advance(hour)
    expect((await watch()).maintenance).toBeNull()
  })

  test('ORD-21 an order placed meanwhile is taken, waits, and is in the ERP once it is over', async () => {
    const { version } = await watch()
    const until = new Date(worldStart + hour).toISOString()
    await ida.call(planMaintenance, { body: { version, until, reason: 'Backup' } })
    const ines = await world.as('ines')
    const placed = await ines.call(placeOrder, { body: await orderBody(ines) }, { idempotencyKey: newKey() })
    await world.backend.advance(30 * minute)
    const erpState = async () => (await world.store.read((tx) => tx.orders.require(placed.orderId))).erpState
    expect([await erpState(), (await watch()).waitingOrders]).toEqual(['queued', expect.any(Number)])
    await world.backend.advance(31 * minute)
    await world.backend.advance(minute)
    expect(await erpState()).toBe('inErp')
    expect((await watch()).waitingOrders).toBe(0)
  })

  test('can be planned for later, called off, and not set to end before it begins', async () => {
    const { version } = await watch()
    const at = (ms: number) => new Date(worldStart + ms).toISOString()
    const wrong = { version, from: at(2 * hour), until: at(hour), reason: 'Backup' }
    expect(await refusalOf(ida.call(planMaintenance, { body: wrong }))).toMatchObject({ type: 'request/invalid' })
    const planned = await ida.call(planMaintenance, { body: { version, from: at(hour), reason: 'Backup' } })
    expect(planned.maintenance).toMatchObject({ active: false, until: null })
    const off = await ida.call(endMaintenance, { body: { version: planned.version } })
    expect(off.maintenance).toBeNull()
    await world.backend.advance(90 * minute)
    expect((await watch()).maintenance).toBeNull()
  })
})

describe('the plan of a day', () => {
  test('shows past and planned runs of every job, what overlaps, and how the ERP answered', async () => {
    const plan = await ida.call(getSyncPlan, {})
    expect(Date.parse(plan.until) - Date.parse(plan.from)).toBe(24 * hour)
    const lane = plan.lanes.find(({ jobKey }) => jobKey === 'stockIn')
    expect(lane?.bars.some(({ kind }) => kind === 'past')).toBe(true)
    // Every quarter of an hour for twelve hours.
    expect(lane?.bars.filter(({ kind }) => kind === 'planned').length).toBeGreaterThanOrEqual(47)
    // Every two minutes: one band, that counts them.
    const often = plan.lanes.find(({ jobKey }) => jobKey === 'ordersOut')?.bars.filter(({ kind }) => kind === 'planned')
    expect(often).toHaveLength(1)
    expect(often?.[0]?.runs).toBeGreaterThanOrEqual(359)
    expect(plan.latency.length).toBeGreaterThan(60)
    for (const overlap of plan.overlaps) expect(overlap.jobKeys.length).toBeGreaterThan(1)
  })
})

describe('alerts', () => {
  test('are sent when a job begins to fail and when it works again, not for every run', async () => {
    await setErp('down')
    await world.backend.advance(2 * hour)
    await setErp('up')
    await world.backend.advance(2 * hour)
    const { rows } = await ida.call(listSyncAlerts, { query: { pageSize: 100 } })
    const ofOrders = rows.filter(({ jobKey }) => jobKey === 'ordersIn').map(({ from, to }) => [from, to])
    expect(ofOrders).toEqual([
      ['failing', 'healthy'],
      ['healthy', 'failing'],
    ])
    const marta = await world.as('marta')
    const mails = await marta.call(listMails, { query: { kind: ['syncAlert'], pageSize: 100 } })
    expect(mails.rows.map(({ to }) => to)).toContain('ida.sol@portico-supply.example')
    expect(mails.rows.some(({ subject }) => subject.includes('needs a look'))).toBe(true)
  })

  test('a trial takes the way of a real one and changes no state', async () => {
    expect(await ida.call(testSyncAlert, {})).toEqual({ told: ['Ida Sol'] })
    const { rows } = await ida.call(listSyncAlerts, { query: {} })
    expect(rows).toMatchObject([{ test: true, told: ['Ida Sol'] }])
    await world.backend.advance(20 * minute)
    expect((await ida.call(listSyncAlerts, { query: {} })).rows).toHaveLength(1)
  })
})
