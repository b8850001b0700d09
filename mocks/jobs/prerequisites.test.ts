import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runsAfter } from '@/domain/sync/dependencies'
import { erpJobKeys, type SyncJobKey } from '@/domain/sync/vocabulary'
import { runSyncJob } from '@mocks/engine/sync/run-sync-job'
import { planAt } from '@mocks/engine/sync/plan'
import { setTimer } from '@mocks/engine/timers'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import { syncJobId } from './sync-jobs'
import { createErpWorld, type ErpWorld, worldStart } from './testing/erp-world'

const second = 1000
const runsOf = (world: ErpWorld, key: SyncJobKey) =>
  world.read(async (tx) =>
    (await tx.syncRuns.by('jobId', syncJobId(key)))
      .filter(({ queuedAt }) => queuedAt >= worldStart)
      .toSorted((a, b) => a.queuedAt - b.queuedAt),
  )
const dueIn = (world: ErpWorld, key: SyncJobKey, ms: number) =>
  world.write(async (tx, ctx) =>
    planAt(tx, ctx, await tx.syncJobs.require(syncJobId(key)), ctx.clock.now() + ms, { enabled: true }),
  )
const quietWorld = async () => {
  const world = await createErpWorld()
  await world.stopErp()
  await world.stopJobs()
  await world.write(async (tx) => {
    await tx.syncJobs.update(syncJobId('customersIn'), { cursor: 0, batchSize: 1 })
  })
  return world
}

describe('INT-02 a planned run waits for what it needs first', () => {
  test('while that runs; and begins as soon as it has ended', async () => {
    const world = await quietWorld()
    await dueIn(world, 'customersIn', 1 * second)
    await dueIn(world, 'customersOut', 2 * second)
    await world.advance(3 * second)
    expect(await runsOf(world, 'customersOut')).toMatchObject([{ state: 'queued', queuedFor: 'prerequisites' }])
    await world.advance(30 * second)
    const [[first], [second_]] = await Promise.all([runsOf(world, 'customersIn'), runsOf(world, 'customersOut')])
    expect([first?.state, second_?.state]).toEqual(['succeeded', 'succeeded'])
    expect(second_?.startedAt).toBeGreaterThanOrEqual(first?.endedAt ?? 0)
    expect((second_?.startedAt ?? 0) - (first?.endedAt ?? 0)).toBeLessThan(second)
  })

  test('while that has never gone well, until it has', async () => {
    const world = await quietWorld()
    await world.write((tx) => tx.syncJobs.update(syncJobId('customersIn'), { succeededAt: null }))
    await dueIn(world, 'customersOut', second)
    await world.advance(300 * second)
    expect(await runsOf(world, 'customersOut')).toMatchObject([{ state: 'queued', queuedFor: 'prerequisites' }])
    await dueIn(world, 'customersIn', second)
    await world.advance(60 * second)
    expect(await runsOf(world, 'customersOut')).toMatchObject([{ state: 'succeeded', trigger: 'schedule' }])
  })

  test('not while that waits for the night, and never when a person wants it now', async () => {
    const world = await quietWorld()
    await world.write((tx) =>
      tx.syncJobs.update(syncJobId('customersIn'), { quietHours: { from: '06:00', to: '20:00' }, currentRunId: null }),
    )
    await dueIn(world, 'customersIn', second)
    await dueIn(world, 'customersOut', 2 * second)
    await world.advance(20 * second)
    expect(await runsOf(world, 'customersOut')).toMatchObject([{ state: 'succeeded' }])

    await world.write((tx) => tx.syncJobs.update(syncJobId('customersIn'), { succeededAt: null }))
    await dueIn(world, 'customersOut', second)
    await world.advance(5 * second)
    const asked = await world.write((tx, ctx) => runSyncJob(tx, { jobId: syncJobId('customersOut') }, ctx))
    expect(asked).toMatchObject({ ok: true, value: { trigger: 'manual' } })
    await world.advance(5 * second)
    expect((await runsOf(world, 'customersOut')).map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
  })

  test('whatever the schedules are, none begins into a run of what it needs, and none waits for ever', {
    timeout: 120_000,
  }, async () => {
    const plan = fc.record({
      key: fc.constantFrom(...erpJobKeys),
      seconds: fc.integer({ min: 20, max: 400 }),
      first: fc.nat(60),
      batch: fc.integer({ min: 1, max: 20 }),
      slow: fc.boolean(),
      once: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { minLength: 3, maxLength: 12 }), async (plans) => {
        const world = await quietWorld()
        const seen = new Map<string, SyncRunRow>()
        world.store.onCommit((changes) => {
          for (const { table, after } of changes)
            if (table === 'syncRuns' && after) seen.set(after.id, after as SyncRunRow)
        })
        for (const { key, seconds, first, batch, slow, once } of plans)
          await world.write(async (tx, ctx) => {
            const patch = { intervalSeconds: seconds, batchSize: batch, callsPerMinute: slow ? 40 : null, cursor: 0 }
            const job = await tx.syncJobs.update(syncJobId(key), patch)
            const at = ctx.clock.now() + first * second
            if (!once) return planAt(tx, ctx, job, at, { enabled: true })
            await setTimer(tx, ctx, { kind: 'sync.oneOff', key: job.id, at })
            return tx.syncJobs.update(job.id, { oneOff: { at, setBy: 'Ida Sol', setAt: ctx.clock.now() } })
          })
        for (let step = 0; step < 20; step += 1) await world.advance(37 * second)
        const runs = [...seen.values()]
        const isPlanned = ({ startedAt, trigger }: SyncRunRow) =>
          startedAt !== null && (trigger === 'schedule' || trigger === 'oneOff')
        for (const run of runs.filter(isPlanned))
          for (const needed of runs.filter(({ jobKey }) => runsAfter[run.jobKey]?.includes(jobKey))) {
            const at = run.startedAt ?? 0
            const isInto = needed.startedAt !== null && needed.startedAt < at && (needed.endedAt ?? Infinity) > at
            expect([run.jobKey, needed.jobKey, isInto]).toEqual([run.jobKey, needed.jobKey, false])
          }
        await world.stopJobs()
        for (let step = 0; step < 60; step += 1) await world.advance(60 * second)
        expect(await world.read((tx) => tx.syncRuns.by('open', 'yes'))).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
})
