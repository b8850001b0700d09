import { beforeEach, describe, expect, test } from 'vitest'
import {
  cancelSyncRun,
  getSyncRun,
  listSyncJobs,
  listSyncRuns,
  runSyncJob,
  type SyncJob,
  updateSyncJob,
} from '@/contract/admin/sync'
import { erpJobKeys, type SyncJobKey } from '@/domain/sync/vocabulary'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { syncJobId } from '@mocks/jobs/sync-jobs'

const params = { jobId: syncJobId('ordersIn') }
let world: World
let ida: WorldClient
beforeEach(async () => {
  world = await createWorld()
  ida = await world.as('ida')
})
const jobOf = async (key: SyncJobKey): Promise<SyncJob> => {
  const job = (await ida.call(listSyncJobs, {})).jobs.find((each) => each.key === key)
  if (!job) throw new Error(`There is no job ${key}`)
  return job
}
const reasons = (job: SyncJob) =>
  job.allowedActions.map(({ action, allowed, reason }) => [action, allowed, reason?.code])

describe('sync jobs', () => {
  test('ADM-12 are listed with schedule, past runs, what waits and what may be done', async () => {
    const { jobs, erp } = await ida.call(listSyncJobs, {})
    expect(jobs.map(({ key }) => key)).toEqual(erpJobKeys)
    expect(erp.reachable).toBe(true)
    const job = await jobOf('ordersIn')
    expect(job).toMatchObject({ direction: 'in', enabled: true, off: null, waiting: 2, currentRun: null })
    expect(job.lastRuns).toHaveLength(30)
    expect(job.usualDurationSeconds).toBeGreaterThan(0)
    expect(reasons(job)).toEqual([
      ['run', true, undefined],
      ['configure', true, undefined],
      ['cancel', false, 'state.notRunning'],
    ])
  })

  test('ADM-12 a job is started by hand and moves what waits; a second start is told which run to join', async () => {
    const run = await ida.call(runSyncJob, { params, body: {} })
    expect(run).toMatchObject({ state: 'queued', trigger: 'manual', startedBy: 'Ida Sol' })
    expect(reasons(await jobOf('ordersIn'))[0]).toEqual(['run', false, 'state.running'])
    const refusal = await refusalOf(ida.call(runSyncJob, { params, body: {} }))
    expect(refusal).toMatchObject({ type: 'sync/already-running', params: { runId: run.id } })
    await world.backend.advance(5_000)
    const { run: ended, rows } = await ida.call(getSyncRun, { params: { runId: run.id } })
    expect(ended).toMatchObject({ state: 'succeeded', done: 2, total: 2 })
    expect(rows.map(({ outcome }) => outcome).toSorted()).toEqual(['created', 'updated'])
    expect((await jobOf('ordersIn')).waiting).toBe(0)
  })

  test('ADM-14 switched off, data stays stale; switched on, it is planned again and read', async () => {
    const before = await jobOf('ordersIn')
    const off = await ida.call(updateSyncJob, {
      params,
      body: { version: before.version, enabled: false, reason: 'ERP maintenance' },
    })
    expect(off).toMatchObject({ enabled: false, nextRunAt: null, off: { by: 'Ida Sol', reason: 'ERP maintenance' } })
    await world.backend.advance(2 * 3_600_000)
    const stale = await jobOf('ordersIn')
    expect(stale.waiting).toBeGreaterThanOrEqual(2)
    expect(stale.lastRuns[0]?.id).toBe(before.lastRuns[0]?.id)

    const on = await ida.call(updateSyncJob, { params, body: { version: stale.version, enabled: true } })
    expect(on).toMatchObject({ enabled: true, off: null })
    expect(Date.parse(on.nextRunAt ?? '')).toBeLessThanOrEqual(world.clock.now())
    await world.backend.advance(5_000)
    expect((await jobOf('ordersIn')).waiting).toBe(0)
  })

  test('ADM-14 a job that is off still runs by hand', async () => {
    const { version } = await jobOf('ordersIn')
    await ida.call(updateSyncJob, { params, body: { version, enabled: false } })
    await ida.call(runSyncJob, { params, body: {} })
    await world.backend.advance(5_000)
    expect(await jobOf('ordersIn')).toMatchObject({ enabled: false, nextRunAt: null, waiting: 0 })
  })

  test('ADM-15 INT-02 another interval of one job plans the next run anew from the last start', async () => {
    const before = await jobOf('invoicesIn')
    const target = { jobId: before.id }
    const after = await ida.call(updateSyncJob, {
      params: target,
      body: { version: before.version, intervalSeconds: 5_400 },
    })
    expect(after.intervalSeconds).toBe(5_400)
    const lastStart = Date.parse(before.lastRuns[0]?.startedAt ?? '')
    expect(Date.parse(after.nextRunAt ?? '')).toBe(lastStart + 5_400_000)
  })

  test('ADM-15 an interval outside the limits is refused at its field, with the limit', async () => {
    const { version, minIntervalSeconds, maxIntervalSeconds } = await jobOf('ordersIn')
    const set = (intervalSeconds: number) =>
      refusalOf(ida.call(updateSyncJob, { params, body: { version, intervalSeconds } }))
    const fault = { pointer: '/intervalSeconds' }
    expect(await set(minIntervalSeconds - 1)).toMatchObject({
      type: 'request/invalid',
      errors: [{ ...fault, code: 'tooSmall', params: { minimum: minIntervalSeconds } }],
    })
    expect(await set(maxIntervalSeconds + 1)).toMatchObject({
      errors: [{ ...fault, code: 'tooLarge', params: { maximum: maxIntervalSeconds } }],
    })
  })

  test('a change by another administrator is a conflict that shows the job as it is', async () => {
    const { version } = await jobOf('ordersIn')
    await ida.call(updateSyncJob, { params, body: { version, intervalSeconds: 600 } })
    const refusal = await refusalOf(ida.call(updateSyncJob, { params, body: { version, enabled: false } }))
    expect(refusal).toMatchObject({ type: 'conflict/stale', current: { intervalSeconds: 600, enabled: true } })
  })

  test('nobody without the permission sees or runs them', async () => {
    const karol = await world.as('karol')
    const ines = await world.as('ines')
    for (const person of [karol, ines]) {
      expect(await refusalOf(person.call(listSyncJobs, {}))).toMatchObject({ type: 'access/forbidden' })
      expect(await refusalOf(person.call(runSyncJob, { params, body: {} }))).toMatchObject({ type: 'access/forbidden' })
    }
  })
})

describe('sync runs', () => {
  test('a run is cancelled; what was moved stays moved, and the next keeps its time', async () => {
    const stock = { jobId: syncJobId('stockIn') }
    const run = await ida.call(runSyncJob, { params: stock, body: {} })
    await world.backend.advance(1_200)
    const target = { params: { runId: run.id } }
    expect((await ida.call(cancelSyncRun, target)).state).toBe('cancelling')
    await world.backend.advance(1_000)
    const { run: ended } = await ida.call(getSyncRun, target)
    expect(ended.state).toBe('cancelled')
    expect(ended.done).toBeGreaterThan(0)
    expect(ended.done).toBeLessThan(ended.total ?? 0)
    expect((await jobOf('stockIn')).currentRun).toBeNull()
    expect(await refusalOf(ida.call(cancelSyncRun, target))).toMatchObject({ type: 'sync/not-running' })
  })

  test('a run that only waits is cancelled at once', async () => {
    const run = await ida.call(runSyncJob, { params, body: {} })
    expect((await ida.call(cancelSyncRun, { params: { runId: run.id } })).state).toBe('cancelled')
    await world.backend.advance(2_000)
    expect((await jobOf('ordersIn')).waiting).toBe(2)
  })

  test('are listed newest first, filtered by job and state, and sorted by duration', async () => {
    const all = await ida.call(listSyncRuns, { query: { pageSize: 200 } })
    expect(all.total).toBe(erpJobKeys.length * 30)
    const times = all.rows.map(({ queuedAt }) => queuedAt)
    expect(times).toEqual(times.toSorted().toReversed())
    const failed = await ida.call(listSyncRuns, { query: { state: ['failed'], jobId: [params.jobId] } })
    expect(failed.rows).toMatchObject([{ jobKey: 'ordersIn', failure: 'erp/unavailable' }])
    const longest = await ida.call(listSyncRuns, { query: { sort: '-duration', pageSize: 5 } })
    const durations = longest.rows.map(
      ({ startedAt, endedAt }) => Date.parse(endedAt ?? '') - Date.parse(startedAt ?? ''),
    )
    expect(durations).toEqual(durations.toSorted((a, b) => b - a))
  })

  test('of many rows tell the first, and how many there are: neither a list nor a page carries them all', async () => {
    const keys = Array.from({ length: 900 }, (_, place) => `NO-${String(place).padStart(4, '0')}`)
    const run = await ida.call(runSyncJob, {
      params: { jobId: syncJobId('customersIn') },
      body: { scope: { kind: 'keys', keys } },
    })
    expect(run.scope).toEqual({ kind: 'keys', keys: keys.slice(0, 20), count: 900 })
    for (let step = 0; step < 30; step += 1) await world.backend.advance(2_000)
    const { run: ended, rows, rowsKept } = await ida.call(getSyncRun, { params: { runId: run.id } })
    expect([ended.done, rows.length, rowsKept]).toEqual([900, 500, 900])
    const list = await ida.call(listSyncRuns, { query: { jobId: [syncJobId('customersIn')] } })
    expect(JSON.stringify(list.rows[0]).length).toBeLessThan(1_500)
  })

  test('an unknown run or job is not found', async () => {
    const runId = 'run_none' as never
    expect(await refusalOf(ida.call(getSyncRun, { params: { runId } }))).toMatchObject({ type: 'resource/not-found' })
    expect(await refusalOf(ida.call(runSyncJob, { params: { jobId: 'job_none' as never }, body: {} }))).toMatchObject({
      type: 'resource/not-found',
    })
  })
})
