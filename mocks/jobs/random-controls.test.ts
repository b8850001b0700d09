import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canRunBecome, isRunOver } from '@/domain/sync/run-states'
import { overlapPolicies, type SyncJobKey } from '@/domain/sync/vocabulary'
import { runSyncJob } from '@mocks/engine/sync/run-sync-job'
import { stopRun } from '@mocks/engine/sync/stop-run'
import { switchOff, switchOn } from '@mocks/engine/sync/switch-job'
import { setTimer } from '@mocks/engine/timers'
import { setErpMode } from '@mocks/erp/health'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { RowChange, Tx } from '@mocks/store/tx'
import { jobKicked } from './schedule'
import { syncJobId } from './sync-jobs'
import { createErpWorld, type ErpWorld } from './testing/erp-world'

const minute = 60_000
const keys = ['customersIn', 'productsIn', 'ordersIn', 'shipmentsIn', 'ordersOut'] as const
const key = fc.constantFrom<SyncJobKey>(...keys)
const deeds = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ deed: fc.constant('wait' as const), ms: fc.nat(6 * minute) }) },
    { weight: 1, arbitrary: fc.record({ deed: fc.constant('wait' as const), ms: fc.nat(8 * 60 * minute) }) },
    { weight: 1, arbitrary: fc.record({ deed: fc.constant('back' as const), ms: fc.nat(26 * 60 * minute) }) },
    { weight: 3, arbitrary: fc.record({ deed: fc.constant('run' as const), key, first: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({ deed: fc.constant('record' as const), key, name: fc.constantFrom('C-10012', 'x') }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ deed: fc.constant('oneOff' as const), key, ms: fc.integer({ min: 1, max: 10 * minute }) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ deed: fc.constantFrom('kick' as const, 'cancel' as const, 'crash' as const), key }),
    },
    { weight: 2, arbitrary: fc.record({ deed: fc.constant('switch' as const), key, pause: fc.nat(20 * minute) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        deed: fc.constant('set' as const),
        key,
        overlap: fc.constantFrom(...overlapPolicies),
        seconds: fc.constantFrom(1, 60, 300, 3600),
        quiet: fc.option(fc.constantFrom({ from: '08:00', to: '11:00' }, { from: '22:00', to: '09:30' })),
        calls: fc.option(fc.constantFrom(1, 30)),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ deed: fc.constant('erp' as const), mode: fc.constantFrom('up', 'slow', 'down') }),
    },
  ),
  { minLength: 4, maxLength: 22 },
)
type Deed = typeof deeds extends fc.Arbitrary<(infer D)[]> ? D : never

/** What became of each one-off run: set and still to come, or a run in the history. */
type Tally = { oneOffs: number; manual: number }

const act = (world: ErpWorld, deed: Deed, tally: Tally): Promise<unknown> => {
  if (deed.deed === 'wait') return world.advance(deed.ms)
  if (deed.deed === 'back') return world.advance(-deed.ms)
  return world.write(async (tx, ctx) => {
    if (deed.deed === 'erp') return setErpMode(tx, ctx, deed.mode as 'up')
    const job = await tx.syncJobs.require(syncJobId(deed.key))
    const run = job.currentRunId === null ? undefined : await tx.syncRuns.require(job.currentRunId)
    if (deed.deed === 'run' || deed.deed === 'record') {
      const scope = deed.deed === 'record' ? ({ kind: 'record', key: deed.name } as const) : undefined
      const prerequisites = deed.deed === 'run' && deed.first
      const started = await runSyncJob(tx, { jobId: job.id, scope, prerequisites }, ctx)
      if (deed.deed === 'run' && started.ok) tally.manual += 1
    } else if (deed.deed === 'oneOff') {
      if (!job.oneOff) tally.oneOffs += 1
      const at = ctx.clock.now() + deed.ms
      await setTimer(tx, ctx, { kind: 'sync.oneOff', key: job.id, at })
      await tx.syncJobs.update(job.id, { oneOff: { at, setBy: 'Ida Sol', setAt: ctx.clock.now() } })
    } else if (deed.deed === 'kick') await jobKicked(tx, ctx, job.id)
    else if (deed.deed === 'cancel') await (run && stopRun(tx, ctx, run))
    else if (deed.deed === 'crash') {
      const step = await tx.timers.one('kindKey', `sync.step:${run?.id}`)
      if (step) await tx.timers.delete(step.id)
    } else if (deed.deed === 'switch') {
      const until = deed.pause > 10 * minute ? ctx.clock.now() + deed.pause : null
      await (job.enabled ? switchOff(tx, ctx, job, { reason: null, until }) : switchOn(tx, ctx, job))
    } else if (deed.deed === 'set') {
      const { overlap, quiet, seconds, calls } = deed
      await tx.syncJobs.update(job.id, { overlap, quietHours: quiet, intervalSeconds: seconds, callsPerMinute: calls })
    }
    return undefined
  })
}

const busy: readonly SyncRunRow['state'][] = ['running', 'stuck', 'cancelling']

/** Never two at once; whatever is not over is either under way, or waits for something that is. */
async function sound(tx: Tx): Promise<void> {
  const open = await tx.syncRuns.by('open', 'yes')
  for (const job of await tx.syncJobs.all()) {
    const own = open.filter(({ jobId }) => jobId === job.id)
    expect(own.filter(({ state }) => busy.includes(state)).length).toBeLessThanOrEqual(1)
    expect([job.key, own.length > 0]).toEqual([job.key, job.currentRunId !== null])
    if (job.currentRunId) expect(own.map(({ id }) => id)).toContain(job.currentRunId)
    for (const run of own) {
      const isCurrent = run.id === job.currentRunId
      if (!isCurrent)
        expect([run.state, ['otherRun', 'prerequisites'].includes(run.queuedFor ?? '')]).toEqual(['queued', true])
      if (run.queuedFor === 'prerequisites' && run.before !== null)
        expect(open.map(({ id }) => id)).toContain(run.before)
      else if (isCurrent) expect(await timersOf(tx, run)).not.toEqual([])
    }
  }
}
const timersOf = async (tx: Tx, run: SyncRunRow) =>
  (
    await Promise.all(
      ['sync.step', 'sync.watch', 'sync.retry'].map((kind) => tx.timers.one('kindKey', `${kind}:${run.id}`)),
    )
  ).filter((timer) => timer !== undefined)

/** Along the state machine only; what is over stays as it was. */
const followsStates = (changes: readonly RowChange[]): void => {
  for (const change of changes) {
    if (change.table !== 'syncRuns' || change.kind === 'delete') continue
    const { before, after } = change as { before: SyncRunRow | null; after: SyncRunRow }
    const [from, to] = [before?.state ?? 'queued', after.state]
    if (from !== to) expect([from, to, !isRunOver(from) && reaches(from, to)]).toEqual([from, to, true])
  }
}
/** One piece of work may take two steps: a run that begins and finds the ERP out of reach, or one that was stuck and goes on. */
const reaches = (from: SyncRunRow['state'], to: SyncRunRow['state']): boolean =>
  canRunBecome(from, to) ||
  (['running', 'cancelling'] as const).some((step) => canRunBecome(from, step) && canRunBecome(step, to))

/** Found at random: a run that waited for another of its job, and then for what it needs, was not woken when that had ended. */
const waitedTwice: Deed[] = [
  { deed: 'run', key: 'ordersOut', first: false },
  { deed: 'set', key: 'ordersOut', overlap: 'cancelOther', seconds: 1, quiet: null, calls: null },
  { deed: 'erp', mode: 'down' },
  { deed: 'run', key: 'customersIn', first: true },
  { deed: 'wait', ms: 120_250 },
  { deed: 'oneOff', key: 'customersIn', ms: 1 },
]

test('ADM-12 ADM-13 ADM-14 ADM-15 whatever people, the schedule and the clock do: never two runs at once, no trigger lost', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(deeds, async (list) => {
      const world = await createErpWorld()
      const tally: Tally = { oneOffs: 0, manual: 0 }
      const seen = new Map<string, SyncRunRow>()
      world.store.onCommit((changes) => {
        followsStates(changes)
        for (const { table, after } of changes)
          if (table === 'syncRuns' && after) seen.set(after.id, after as SyncRunRow)
      })
      for (const deed of list) {
        await act(world, deed, tally)
        await world.read(sound)
      }
      // Left in peace, with an ERP that answers, everything comes to its end.
      await world.write(async (tx, ctx) => {
        await setErpMode(tx, ctx, 'up')
        for (const name of keys)
          await tx.syncJobs.update(syncJobId(name), {
            quietHours: null,
            callsPerMinute: null,
            overlap: 'skip',
            intervalSeconds: 3600,
          })
      })
      await world.stopErp()
      for (let step = 0; step < 30; step += 1) await world.advance(2 * minute)
      await world.read(sound)
      await world.read(async (tx) => {
        for (const name of keys) {
          const job = await tx.syncJobs.require(syncJobId(name))
          if (job.enabled) expect([name, (job.nextRunAt ?? 0) > world.clock.now()]).toEqual([name, true])
          else expect(job.nextRunAt).toBeNull()
          // Set before the clock was moved back, it may still be to come.
          if (job.oneOff) tally.oneOffs -= 1
        }
      })
      const runs = [...seen.values()]
      expect(runs.filter(({ trigger }) => trigger === 'oneOff')).toHaveLength(tally.oneOffs)
      const byHand = runs.filter(({ trigger, scope }) => trigger === 'manual' && scope.kind === 'all')
      expect(byHand.length).toBeLessThanOrEqual(tally.manual)
      expect(world.store.violations()).toEqual([])
    }),
    { numRuns: 40, examples: [[waitedTwice]] },
  )
})
