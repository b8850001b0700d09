import { beforeEach, describe, expect, test } from 'vitest'
import { listScheduledTasks, setTaskOneOff } from '@/contract/admin/scheduled-tasks'
import { getSyncRun, runSyncJob, updateSyncJob } from '@/contract/admin/sync'
import {
  cancelSyncOneOff,
  getSyncJob,
  listJobHistory,
  previewSyncSchedule,
  setSyncOneOff,
  switchSyncJobs,
  syncRecord,
} from '@/contract/admin/sync-controls'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import { refusalOf } from '@/testing/refusal-of'
import { createWorld, type World, type WorldClient } from '@/testing/world'
import { syncJobId } from '@mocks/jobs/sync-jobs'

let world: World
let ida: WorldClient
beforeEach(async () => {
  world = await createWorld()
  ida = await world.as('ida')
})
const job = (jobKey: SyncJobKey) => ida.call(getSyncJob, { params: { jobKey } })
const params = { jobId: syncJobId('pricesIn') }
const iso = (ms: number) => new Date(ms).toISOString()

describe('ADM-13 a run for a set time', () => {
  test('is set in so many seconds or at a moment, names who did it, and is taken back', async () => {
    const { version } = await job('pricesIn')
    const set = await ida.call(setSyncOneOff, { params, body: { version, inSeconds: 1_800 } })
    expect(set.oneOff).toEqual({
      at: iso(world.clock.now() + 1_800_000),
      setBy: 'Ida Sol',
      setAt: iso(world.clock.now()),
    })
    const at = iso(world.clock.now() + 7_200_000)
    const moved = await ida.call(setSyncOneOff, { params, body: { version: set.version, at } })
    expect(moved.oneOff?.at).toBe(at)
    expect((await ida.call(cancelSyncOneOff, { params })).oneOff).toBeNull()
    await world.backend.advance(3 * 3_600_000)
    const { rows } = await ida.call(listJobHistory, { params, query: { kind: 'runs', pageSize: 5 } })
    expect(rows.map(({ run }) => run?.trigger)).not.toContain('oneOff')
  })

  test('that is over, missing or a slip is refused at its field; of two administrators the second is told of the first', async () => {
    const { version } = await job('pricesIn')
    const set = (body: { inSeconds?: number; at?: string }) =>
      refusalOf(ida.call(setSyncOneOff, { params, body: { version, ...body } }))
    const fault = (pointer: string, code: string) => ({ errors: [{ pointer, code }] })
    expect(await set({})).toMatchObject(fault('/at', 'required'))
    expect(await set({ at: iso(world.clock.now() - 1_000) })).toMatchObject(fault('/at', 'inThePast'))
    expect(await set({ inSeconds: 400 * 24 * 3_600 })).toMatchObject(fault('/inSeconds', 'invalid'))
    const marta = await world.as('marta')
    await marta.call(setSyncOneOff, { params, body: { version, inSeconds: 60 } })
    expect(await set({ inSeconds: 90 })).toMatchObject({
      type: 'conflict/stale',
      current: { oneOff: { setBy: 'Marta Lindqvist' } },
    })
  })

  test('works for scheduled tasks alike, by those who may set these up', async () => {
    const marta = await world.as('marta')
    const task = (await marta.call(listScheduledTasks, {})).jobs[0]!
    const target = { params: { jobId: task.id } }
    const body = { version: task.version, inSeconds: 60 }
    expect((await marta.call(setTaskOneOff, { ...target, body })).oneOff?.setBy).toBe('Marta Lindqvist')
    expect(await refusalOf(ida.call(setSyncOneOff, { ...target, body }))).toMatchObject({ type: 'resource/not-found' })
    await world.backend.advance(70_000)
    const after = (await marta.call(listScheduledTasks, {})).jobs.find(({ id }) => id === task.id)
    expect(after?.lastRuns[0]).toMatchObject({ trigger: 'oneOff', startedBy: 'Marta Lindqvist' })
  })
})

describe('ADM-15 the schedule', () => {
  const daily = { intervalSeconds: 24 * 3_600, anchor: 'clock' as const, quietHours: null }

  test('is previewed for each choice, with the days on which the clocks change, and changes nothing', async () => {
    world.clock.set(Date.parse('2027-03-26T10:00:00Z'))
    // Her session of four months ago is over.
    ida = await world.as('ida')
    const before = await job('pricesIn')
    const { replan, keep, runNow } = await ida.call(previewSyncSchedule, { params, body: daily })
    expect(replan.map(({ at, extraMinutes }) => [at, extraMinutes])).toEqual([
      ['2027-03-26T23:00:00.000Z', 0],
      ['2027-03-27T23:00:00.000Z', -60],
      ['2027-03-28T22:00:00.000Z', 0],
      ['2027-03-29T22:00:00.000Z', 0],
      ['2027-03-30T22:00:00.000Z', 0],
    ])
    expect(keep[0]?.at).toBe(before.nextRunAt)
    expect(Date.parse(runNow[0]?.at ?? '')).toBe(world.clock.now())
    expect((await job('pricesIn')).version).toBe(before.version)
    const tooShort = { ...daily, intervalSeconds: 5 }
    expect(await refusalOf(ida.call(previewSyncSchedule, { params, body: tooShort }))).toMatchObject({
      errors: [{ pointer: '/intervalSeconds', code: 'tooSmall' }],
    })
  })

  test('changes, and the run that is planned is planned anew, kept, or takes place now', async () => {
    const change = async (planned: 'keep' | 'replan' | 'runNow', intervalSeconds: number) => {
      const { version } = await job('pricesIn')
      return ida.call(updateSyncJob, { params, body: { version, intervalSeconds, planned } })
    }
    const before = await job('pricesIn')
    expect((await change('keep', 3_600)).nextRunAt).toBe(before.nextRunAt)
    const lastStart = Date.parse(before.lastRuns[0]?.startedAt ?? '')
    expect((await change('replan', 9_000)).nextRunAt).toBe(iso(lastStart + 9_000_000))
    const now = await change('runNow', 7_200)
    expect(now).toMatchObject({ currentRun: { trigger: 'manual', startedBy: 'Ida Sol' } })
    expect(now.nextRunAt).toBe(iso(world.clock.now() + 7_200_000))
  })

  test('and the load are set together; runs of the job meanwhile are no conflict', async () => {
    const { version } = await job('ordersIn')
    const target = { jobId: syncJobId('ordersIn') }
    await ida.call(runSyncJob, { params: target, body: {} })
    await world.backend.advance(20 * 60_000)
    const settings = {
      overlap: 'queue' as const,
      quietHours: { from: '22:00', to: '06:00' },
      batchSize: 50,
      callsPerMinute: 30,
      retries: 5,
      disableAfterFailures: null,
      deletionLimitPercent: 10,
    }
    const saved = await ida.call(updateSyncJob, { params: target, body: { version, ...settings } })
    expect(saved).toMatchObject({ ...settings, version: version + 1 })
    const faulty = { version: saved.version, quietHours: { from: '06:00', to: '06:00' } }
    expect(await refusalOf(ida.call(updateSyncJob, { params: target, body: faulty }))).toMatchObject({
      errors: [{ pointer: '/quietHours', code: 'notAllowedHere' }],
    })
    const { rows } = await ida.call(listJobHistory, { params: target, query: { kind: 'changes' } })
    expect(rows[0]?.change).toMatchObject({ by: 'Ida Sol' })
    expect(rows[0]?.change?.changes.map(({ field }) => field)).toContain('overlap')
    const all = await ida.call(listJobHistory, { params: target, query: {} })
    expect(all.rows.filter(({ run }) => run).length).toBeGreaterThan(3)
  })
})

describe('ADM-14 several jobs', () => {
  test('are paused with one reason until one time, and switched on again', async () => {
    const resumeAt = iso(world.clock.now() + 3_600_000)
    const looked = (await Promise.all((['pricesIn', 'stockIn', 'ordersOut'] as const).map(job))).map(
      ({ id, version }) => ({ id, version }),
    )
    const body = { jobs: looked, enabled: false, reason: 'Release of the ERP', resumeAt }
    const { rows } = await ida.call(switchSyncJobs, { body })
    expect(rows.map(({ outcome, job: { off } }) => [outcome, off?.reason, off?.until, off?.cause])).toEqual(
      looked.map(() => ['done', 'Release of the ERP', resumeAt, 'person']),
    )
    const [first, second] = rows.map(({ job: { id, version } }) => ({ id, version }))
    const seenLong = { ...second!, version: second!.version - 1 }
    const on = await ida.call(switchSyncJobs, { body: { jobs: [first!, seenLong], enabled: true } })
    expect(on.rows).toMatchObject([
      { outcome: 'done', job: { enabled: true, off: null } },
      { outcome: 'stale', job: { ...second, enabled: false } },
    ])
    await world.backend.advance(3_601_000)
    expect(await job('stockIn')).toMatchObject({ enabled: true, off: null })
    const past = { ...body, resumeAt: iso(world.clock.now() - 1) }
    expect(await refusalOf(ida.call(switchSyncJobs, { body: past }))).toMatchObject({
      errors: [{ pointer: '/resumeAt', code: 'inThePast' }],
    })
  })
})

describe('ADM-12 one record', () => {
  test('is read by every job that knows of it, and each tells what came of it', async () => {
    const marta = await world.as('marta')
    const product = await world.store.read((tx) => tx.products.one('sku', 'HW-101-W'))
    const { runs } = await marta.call(syncRecord, { body: { record: 'product', id: product?.id ?? '' } })
    expect(runs.map(({ jobKey }) => jobKey)).toEqual(['productsIn', 'pricesIn', 'stockIn'])
    await world.backend.advance(5_000)
    for (const { id } of runs) {
      const { run } = await marta.call(getSyncRun, { params: { runId: id } })
      expect(run).toMatchObject({ state: 'succeeded', done: 1, scope: { kind: 'record', key: 'HW-101-W' } })
    }
  })

  test('out of reach or unknown is not found; without the right to run nobody does', async () => {
    const ask = (client: WorldClient, record: 'customer' | 'order', id: string) =>
      refusalOf(client.call(syncRecord, { body: { record, id } }))
    const company = (await world.store.read((tx) => tx.companies.all()))[0]!
    expect(await ask(ida, 'order', 'ord_none')).toMatchObject({ type: 'resource/not-found' })
    expect(await ask(await world.as('karol'), 'customer', company.id)).toMatchObject({ type: 'access/forbidden' })
  })
})

test('nobody without the right sees, previews or sets anything', async () => {
  const karol = await world.as('karol')
  const calls = [
    () => karol.call(getSyncJob, { params: { jobKey: 'pricesIn' } }),
    () => karol.call(listJobHistory, { params, query: {} }),
    () => karol.call(setSyncOneOff, { params, body: { version: 1, inSeconds: 60 } }),
    () => karol.call(cancelSyncOneOff, { params }),
    () => karol.call(switchSyncJobs, { body: { jobs: [{ id: params.jobId, version: 1 }], enabled: false } }),
  ]
  for (const call of calls) expect(await refusalOf(call())).toMatchObject({ type: 'access/forbidden' })
})
