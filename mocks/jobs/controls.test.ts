import { beforeEach, describe, expect, test } from 'vitest'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { runSyncJob } from '@mocks/engine/sync/run-sync-job'
import { startRun } from '@mocks/engine/sync/start-run'
import { stopRun } from '@mocks/engine/sync/stop-run'
import { switchOff } from '@mocks/engine/sync/switch-job'
import { clearTimer, setTimer } from '@mocks/engine/timers'
import { setErpMode } from '@mocks/erp/health'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import { jobKicked } from './schedule'
import { syncJobId } from './sync-jobs'
import { createErpWorld, type ErpWorld, worldStart } from './testing/erp-world'

const minute = 60_000
const hour = 60 * minute
let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
  await world.stopErp()
})
const set = (key: SyncJobKey, patch: Partial<SyncJobRow>) =>
  world.write((tx) => tx.syncJobs.update(syncJobId(key), patch))
/** Runs since the world began, the oldest first. */
const runsOf = (key: SyncJobKey): Promise<SyncRunRow[]> =>
  world.read(async (tx) =>
    (await tx.syncRuns.by('jobId', syncJobId(key)))
      .filter(({ queuedAt }) => queuedAt >= worldStart)
      .toSorted((a, b) => a.queuedAt - b.queuedAt || (a.id < b.id ? -1 : 1)),
  )
const begin = (key: SyncJobKey) =>
  world.write(async (tx, ctx) => startRun(tx, ctx, await tx.syncJobs.require(syncJobId(key)), 'manual', 'Ida Sol'))
const oneOffIn = (key: SyncJobKey, ms: number) =>
  world.write(async (tx, ctx) => {
    const at = ctx.clock.now() + ms
    await setTimer(tx, ctx, { kind: 'sync.oneOff', key: syncJobId(key), at })
    await tx.syncJobs.update(syncJobId(key), { oneOff: { at, setBy: 'Ida Sol', setAt: ctx.clock.now() } })
  })
const goDown = (mode: 'up' | 'down' | 'slow') => world.write((tx, ctx) => setErpMode(tx, ctx, mode))
const states = (runs: readonly SyncRunRow[]) => runs.map(({ trigger, state }) => [trigger, state])

describe('ADM-13 a run for a set time', () => {
  test('takes place while the job is off, names who set it, and leaves the plan as it was', async () => {
    const before = await world.job('invoicesIn')
    await oneOffIn('invoicesIn', 90_000)
    await world.advance(95_000)
    expect(await runsOf('invoicesIn')).toMatchObject([{ trigger: 'oneOff', startedBy: 'Ida Sol', state: 'succeeded' }])
    expect(await world.job('invoicesIn')).toMatchObject({ oneOff: null, nextRunAt: before.nextRunAt })

    await world.write(async (tx, ctx) => {
      const job = await tx.syncJobs.require(syncJobId('invoicesIn'))
      await switchOff(tx, ctx, job, { reason: null, until: null })
    })
    await oneOffIn('invoicesIn', 3 * hour)
    await world.advance(4 * hour)
    expect(states(await runsOf('invoicesIn'))).toEqual([
      ['oneOff', 'succeeded'],
      ['oneOff', 'succeeded'],
    ])
  })

  test.each([
    [
      'skip',
      [
        ['manual', 'succeeded'],
        ['oneOff', 'skipped'],
      ],
    ],
    [
      'queue',
      [
        ['manual', 'succeeded'],
        ['oneOff', 'succeeded'],
      ],
    ],
    [
      'cancelOther',
      [
        ['manual', 'cancelled'],
        ['oneOff', 'succeeded'],
      ],
    ],
  ] as const)('that meets another run follows the rule of the job: %s', async (overlap, expected) => {
    await world.stopJobs()
    await set('stockIn', { overlap })
    const first = await begin('stockIn')
    await oneOffIn('stockIn', 1_000)
    await world.advance(30_000)
    const runs = await runsOf('stockIn')
    expect(states(runs)).toEqual(expected)
    expect(runs[1]?.before).toBe(first.id)
  })
})

describe('ADM-14 a pause', () => {
  test('ends by itself, and what was missed is caught up with once', async () => {
    await world.write(async (tx, ctx) => {
      const job = await tx.syncJobs.require(syncJobId('ordersIn'))
      await switchOff(tx, ctx, job, { reason: 'Work on the ERP', until: worldStart + 2 * hour })
    })
    await world.advance(2 * hour - 1_000)
    expect(await runsOf('ordersIn')).toEqual([])
    expect(await world.job('ordersIn')).toMatchObject({ enabled: false, nextRunAt: null, offReason: 'Work on the ERP' })
    await world.advance(10_000)
    expect(states(await runsOf('ordersIn'))).toEqual([['schedule', 'succeeded']])
    expect(await world.job('ordersIn')).toMatchObject({ enabled: true, offReason: null, resumeAt: null })
  })

  test('a job that fails too often in a row switches itself off, and a success ends the row', async () => {
    await set('ordersIn', { retries: 0, disableAfterFailures: 3 })
    await goDown('down')
    await world.run('ordersIn')
    await world.run('ordersIn')
    expect(await world.job('ordersIn')).toMatchObject({ enabled: true, failuresInARow: 2 })
    await goDown('up')
    await world.run('ordersIn')
    expect((await world.job('ordersIn')).failuresInARow).toBe(0)
    await goDown('down')
    for (let run = 0; run < 3; run += 1) await world.run('ordersIn')
    expect(await world.job('ordersIn')).toMatchObject({ enabled: false, offCause: 'failures', nextRunAt: null })
  })
})

describe('ADM-12 a run by hand', () => {
  const order = (key: SyncJobKey, prerequisites: boolean) =>
    world.write((tx, ctx) => runSyncJob(tx, { jobId: syncJobId(key), prerequisites }, { ...ctx, actorName: 'Ida Sol' }))

  test('with what it needs runs after it, in order, one at a time', async () => {
    await world.stopJobs()
    expect(await order('shipmentsIn', true)).toMatchObject({ value: { state: 'queued', queuedFor: 'prerequisites' } })
    await world.advance(60_000)
    const runs = await Promise.all((['customersIn', 'productsIn', 'ordersIn', 'shipmentsIn'] as const).map(runsOf))
    expect(runs.map((each) => each.map(({ state }) => state))).toEqual(Array.from({ length: 4 }, () => ['succeeded']))
    const times = runs.map(([run]) => [run?.startedAt ?? 0, run?.endedAt ?? 0])
    for (const [place, [startedAt]] of times.entries())
      if (place > 0) expect(startedAt).toBeGreaterThanOrEqual(times[place - 1]?.[1] ?? 0)
  })

  test('is given up when what it needs fails, and says why', async () => {
    await world.stopJobs()
    await set('generalIn', { retries: 0 })
    await goDown('down')
    await order('ordersIn', true)
    await world.advance(60_000)
    expect(await runsOf('generalIn')).toMatchObject([{ state: 'failed' }])
    expect(await runsOf('ordersIn')).toMatchObject([{ state: 'skipped', failure: 'sync/prerequisite-failed' }])
    expect((await world.job('ordersIn')).currentRunId).toBeNull()
  })

  test('of one record reads that one, and waits for its turn', async () => {
    await world.stopJobs()
    await begin('customersIn')
    const scope = { kind: 'record', key: 'C-10012' } as const
    await world.write((tx, ctx) => runSyncJob(tx, { jobId: syncJobId('customersIn'), scope }, ctx))
    expect((await runsOf('customersIn')).map(({ queuedFor }) => queuedFor)).toEqual([null, 'otherRun'])
    const { cursor } = await world.job('customersIn')
    await world.advance(20_000)
    const [, one] = await runsOf('customersIn')
    expect(one).toMatchObject({ state: 'succeeded', total: 1, done: 1 })
    expect((await world.job('customersIn')).cursor).toBeGreaterThanOrEqual(cursor)
  })

  test('that was cancelled while it waited for another attempt does not come back', async () => {
    await world.stopJobs()
    await goDown('down')
    const run = await begin('ordersIn')
    await world.advance(2_000)
    await world.write(async (tx, ctx) => stopRun(tx, ctx, await tx.syncRuns.require(run.id)))
    await goDown('up')
    await world.advance(hour)
    expect(await runsOf('ordersIn')).toMatchObject([{ state: 'cancelled', attempt: 1 }])
  })
})

describe('what a run waits for', () => {
  test('quiet hours: nothing begins by itself, a person may', async () => {
    await world.stopJobs()
    // In Warsaw it is ten in the morning.
    await set('ordersOut', { enabled: true, quietHours: { from: '09:00', to: '11:30' } })
    await world.write((tx, ctx) => jobKicked(tx, ctx, syncJobId('ordersOut')))
    await world.advance(minute)
    expect(await runsOf('ordersOut')).toMatchObject([{ state: 'queued', queuedFor: 'quietHours' }])
    await world.write((tx, ctx) => runSyncJob(tx, { jobId: syncJobId('ordersOut') }, { ...ctx, actorName: 'Ida Sol' }))
    await world.advance(minute)
    expect(await runsOf('ordersOut')).toMatchObject([{ state: 'succeeded', trigger: 'manual', startedBy: 'Ida Sol' }])
    expect((await world.job('ordersOut')).nextRunAt).toBe(Date.parse('2026-11-20T10:30:00Z'))
  })

  test('the rate: no more calls in a minute than allowed, and no more rows in a batch', async () => {
    await world.stopJobs()
    await set('stockIn', { callsPerMinute: 2, batchSize: 30 })
    const run = await begin('stockIn')
    const seen: number[] = []
    for (let step = 0; step < 4; step += 1) {
      await world.advance(step === 0 ? 1_000 : 30_000)
      seen.push((await world.read((tx) => tx.syncRuns.require(run.id))).done)
    }
    expect(seen).toEqual([30, 60, 90, 120])
  })

  test('no sign of life: stuck, then given up, then tried again', async () => {
    await world.stopJobs()
    const run = await begin('stockIn')
    await world.advance(1_000)
    await world.write((tx) => clearTimer(tx, 'sync.step', run.id))
    const now = () => world.read((tx) => tx.syncRuns.require(run.id))
    await world.advance(6 * minute)
    expect((await now()).state).toBe('stuck')
    await world.advance(5 * minute)
    expect(await now()).toMatchObject({ state: 'succeeded', attempt: 2 })
    expect((await now()).done).toBe((await now()).total)
  })
})

describe('a clock that jumps', () => {
  test('back: the next run comes an interval later at the latest, and a run that goes on ends', async () => {
    const run = await begin('stockIn')
    await world.advance(1_000)
    await world.advance(-5 * 24 * hour)
    await world.advance(30_000)
    expect((await world.read((tx) => tx.syncRuns.require(run.id))).state).toBe('succeeded')
    const job = await world.job('ordersIn')
    expect(job.nextRunAt).toBeLessThanOrEqual(world.clock.now() + job.intervalSeconds * 1000)
    await world.advance(6 * minute)
    const since = (await world.read((tx) => tx.syncRuns.by('jobId', job.id))).filter(
      ({ queuedAt }) => queuedAt > worldStart - 5 * 24 * hour && queuedAt <= world.clock.now(),
    )
    expect(since.some(({ trigger }) => trigger === 'schedule')).toBe(true)
  })

  test.each([
    ['2027-03-28', 23],
    ['2026-10-25', 25],
  ])('on %s, a day of %d hours, each time of day comes once', async (date, hours) => {
    await world.stopJobs()
    const start = Date.parse(`${date}T00:00:00Z`) - (date.startsWith('2027') ? hour : 2 * hour)
    world.clock.set(start - hour)
    await world.advance(0)
    await set('customersIn', { enabled: true, anchor: 'clock', intervalSeconds: 4 * 3600 })
    await world.write((tx, ctx) => setTimer(tx, ctx, { kind: 'sync.due', key: syncJobId('customersIn'), at: start }))
    for (let step = 0; step < hours + 1; step += 1) await world.advance(hour)
    const day = (await world.read((tx) => tx.syncRuns.by('jobId', syncJobId('customersIn')))).filter(
      ({ queuedAt }) => queuedAt >= start && queuedAt < start + hours * hour,
    )
    expect(day.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'succeeded'))
  })
})
