import { beforeEach, describe, expect, test } from 'vitest'
import { ok } from '@/domain/result'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import { setErpMode } from '@mocks/erp/health'
import { takeCall } from '@mocks/erp/take-call'
import { runDue } from './clock-work'
import { startRun } from '@mocks/engine/sync/start-run'
import { syncJobFacts, syncJobId } from './sync-jobs'
import { systemContext } from './system-context'
import { createErpWorld, type ErpWorld, worldStart } from './testing/erp-world'
import { setTimer } from '@mocks/engine/timers'

const minute = 60_000
let world: ErpWorld
beforeEach(async () => {
  world = await createErpWorld()
})
const runsSince = (from: number): Promise<SyncRunRow[]> =>
  world.read(async (tx) =>
    (await tx.syncRuns.by('jobId', syncJobId('ordersIn'))).filter(({ queuedAt }) => queuedAt > from),
  )

describe('the schedule', () => {
  test('runs a job at its planned time and plans the next an interval after that start', async () => {
    const planned = (await world.job('ordersIn')).nextRunAt ?? 0
    await world.advance(planned - worldStart - 1)
    expect(await runsSince(worldStart)).toEqual([])
    await world.advance(3_000)
    expect(await runsSince(worldStart)).toMatchObject([{ trigger: 'schedule', state: 'succeeded', queuedAt: planned }])
    expect((await world.job('ordersIn')).nextRunAt).toBe(planned + syncJobFacts.ordersIn.interval * 1000)
  })

  test('catches up on missed runs once, however long the clock stood', async () => {
    await world.advance(3 * 60 * minute)
    expect((await runsSince(worldStart)).length).toBe(1)
    const next = (await world.job('ordersIn')).nextRunAt ?? 0
    expect(next).toBeGreaterThan(world.clock.now())
    expect(next - world.clock.now()).toBeLessThanOrEqual(5 * minute)
  })

  test('a job that is off is not run', async () => {
    await world.write((tx) => tx.syncJobs.update(syncJobId('ordersIn'), { enabled: false }))
    await world.advance(60 * minute)
    expect(await runsSince(worldStart)).toEqual([])
  })

  test('a run that is due while another goes on is skipped, and stays in the history', async () => {
    const job = await world.job('ordersIn')
    const slow = { intervalSeconds: 1 }
    await world.write((tx) => tx.syncJobs.update(job.id, slow))
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'slow'))
    const planned = job.nextRunAt ?? 0
    await world.advance(planned - worldStart)
    for (let step = 0; step < 5; step += 1) await world.advance(400)
    const states = (await runsSince(worldStart)).map(({ state }) => state)
    expect(states).toContain('skipped')
    expect(states.filter((state) => state === 'running' || state === 'queued').length).toBeLessThanOrEqual(1)
  })

  test('with the ERP out of reach a run tries again, further and further apart, and the next keeps its time', async () => {
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'down'))
    const planned = (await world.job('ordersIn')).nextRunAt ?? 0
    await world.advance(planned - worldStart + 1_000)
    const [run] = await runsSince(worldStart)
    expect(run).toMatchObject({ state: 'waitingForRetry', attempt: 1, failure: 'erp/unavailable' })
    expect(run?.retryAt).toBe(planned + 250 + 10_000)
    expect(await world.job('ordersIn')).toMatchObject({ currentRunId: run?.id, nextRunAt: planned + 5 * minute })
    await world.advance(2 * minute + 20_000)
    expect(await runsSince(worldStart)).toMatchObject([{ state: 'failed', attempt: 4, failure: 'erp/unavailable' }])
    expect(await world.job('ordersIn')).toMatchObject({
      currentRunId: null,
      failuresInARow: 1,
      nextRunAt: planned + 5 * minute,
    })
  })
})

describe('a run', () => {
  const callMany = (count: number) =>
    world.write(async (tx, ctx) => {
      for (let call = 0; call < count; call += 1)
        await takeCall(tx, ctx, {
          customerNumber: 'C-10071',
          origin: 'email',
          lines: [{ sku: 'HW-101-W', quantity: 10 + call }],
        })
    })

  test('moves records in batches and tells how far it is', async () => {
    await world.stopJobs()
    await callMany(50)
    await world.write(async (tx, ctx) =>
      startRun(tx, ctx, await tx.syncJobs.require(syncJobId('ordersIn')), 'manual', 'Ida Sol'),
    )
    const seen: (number | null)[][] = []
    for (let step = 0; step < 8; step += 1) {
      await world.advance(400)
      const run = (await runsSince(worldStart - 1))[0]
      if (run) seen.push([run.done, run.total])
    }
    expect(seen.slice(0, 2)).toEqual([
      [0, 52],
      [20, 52],
    ])
    const run = (await runsSince(worldStart - 1))[0]
    expect(run).toMatchObject({ state: 'succeeded', done: 52, total: 52, startedBy: 'Ida Sol' })
    expect(run?.counts.created).toBe(51)
    expect(await world.read((tx) => tx.syncRows.by('runId', run?.id ?? ''))).toHaveLength(52)
  })

  test('reads only what changed since the last one', async () => {
    await world.stopJobs()
    await world.run('ordersIn')
    expect(await world.run('ordersIn')).toMatchObject({ total: 0, done: 0, state: 'succeeded' })
    await callMany(1)
    expect(await world.run('ordersIn')).toMatchObject({ total: 1, counts: { created: 1 } })
  })

  test('stops half-way when the ERP goes down, and its next attempt goes on where it stopped', async () => {
    await world.stopJobs()
    await callMany(50)
    await world.write(async (tx, ctx) =>
      startRun(tx, ctx, await tx.syncJobs.require(syncJobId('ordersIn')), 'manual', null),
    )
    await world.advance(1_100)
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'down'))
    await world.advance(1_000)
    const run = (await runsSince(worldStart - 1))[0]
    expect(run).toMatchObject({ state: 'waitingForRetry', failure: 'erp/unavailable', done: 40 })
    await world.write((tx, ctx) => setErpMode(tx, ctx, 'up'))
    await world.advance(12_000)
    const ended = (await runsSince(worldStart - 1))[0]
    expect(ended).toMatchObject({ id: run?.id, state: 'succeeded', attempt: 2, failure: null, done: 52, total: 52 })
    expect(ended?.counts.created).toBe(51)
  })
})

test('a timer that fails is given up, and the others still run', async () => {
  await world.stopJobs()
  await world.write(async (tx, ctx) => {
    await setTimer(tx, ctx, {
      kind: 'sync.step',
      key: 'x',
      at: worldStart + 1,
      payload: { position: null, again: null },
    })
    await setTimer(tx, ctx, { kind: 'sync.kick', key: syncJobId('ordersIn'), at: worldStart + 2 })
    const broken = await tx.syncRuns.by('jobId', syncJobId('ordersIn'))
    const run = broken[0]
    if (run) await tx.syncRuns.update(run.id, { state: 'running', jobId: 'gone' as never })
    await setTimer(tx, ctx, {
      kind: 'sync.step',
      key: run?.id ?? '',
      at: worldStart + 1,
      payload: { position: null, again: null },
    })
  })
  const failures: unknown[] = []
  const ran = await runDue(
    world.store,
    (at) => systemContext(world.ids, at),
    worldStart + 10,
    (error) => failures.push(error),
  )
  expect(ran).toBe(3)
  expect(failures).toHaveLength(1)
  expect(
    await world.store.write(async (tx) => ok((await tx.timers.all()).filter(({ at }) => at <= worldStart + 10))),
  ).toMatchObject({ value: [] })
})
