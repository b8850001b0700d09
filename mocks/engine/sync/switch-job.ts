import type { Instant } from '@/domain/clock'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { clearTimer, setTimer } from '../timers'
import { lastRunOf, planAt, planNext } from './plan'

const nextVersion = ({ settingsVersion }: SyncJobRow) => ({ settingsVersion: settingsVersion + 1 })

/** Plans a job again: what it missed meanwhile is caught up with once. */
export async function switchOn(tx: Tx, ctx: Context, job: SyncJobRow): Promise<SyncJobRow> {
  await clearTimer(tx, 'sync.resume', job.id)
  const off = { offBy: null, offAt: null, offReason: null, offCause: null, resumeAt: null, failuresInARow: 0 }
  const on = { ...job, ...off, enabled: true }
  return planNext(tx, ctx, on, await lastRunOf(tx, job), { ...off, enabled: true, ...nextVersion(job) })
}

/** Plans no more runs, until somebody switches the job on or the pause is over. A run for a set time takes place. */
export async function switchOff(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  { reason, until }: { reason: string | null; until: Instant | null },
): Promise<SyncJobRow> {
  if (until === null) await clearTimer(tx, 'sync.resume', job.id)
  else await setTimer(tx, ctx, { kind: 'sync.resume', key: job.id, at: until })
  const since = job.enabled ? { offBy: ctx.actorName, offAt: ctx.clock.now() } : {}
  return planAt(tx, ctx, job, null, {
    enabled: false,
    ...since,
    offReason: reason,
    offCause: 'person',
    resumeAt: until,
    ...nextVersion(job),
  })
}
