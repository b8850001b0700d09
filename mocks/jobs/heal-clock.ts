import type { Instant } from '@/domain/clock'
import { retryAfterSeconds } from '@/domain/sync/backoff'
import { nextRunAt } from '@/domain/sync/schedule'
import type { Context } from '@mocks/engine/context'
import { planAt, scheduleOf } from '@mocks/engine/sync/plan'
import { type Place, stepAt } from '@mocks/engine/sync/queue'
import { setTimer } from '@mocks/engine/timers'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'

const minuteMs = 60_000

/** Runs that lie in the future: somebody has set the clock back since, also while nobody looked. */
export const isClockBack = async (tx: Tx, now: Instant): Promise<boolean> =>
  (await tx.syncRuns.all()).some(({ queuedAt, heartbeatAt }) => queuedAt > now || (heartbeatAt ?? 0) > now)

/**
 * The clock was set back, and what was planned by the old time lies too far ahead: an hour's job would rest for as long
 * as the clock was moved. The next run comes an interval from now at the latest, and runs that go on take their next
 * step now. A run somebody set for a date and time keeps it.
 */
export async function afterClockBack(tx: Tx, ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  for (const job of await tx.syncJobs.all()) {
    const latest = nextRunAt(scheduleOf(job), { startedAt: now, endedAt: now }, now)
    if (job.enabled && (job.nextRunAt === null || job.nextRunAt > latest)) await planAt(tx, ctx, job, latest)
    if (job.nextCallAt !== null && job.nextCallAt > now + minuteMs)
      await tx.syncJobs.update(job.id, { nextCallAt: null })
  }
  for (const run of await tx.syncRuns.by('open', 'yes')) await moveOn(tx, ctx, run)
}

async function moveOn(tx: Tx, ctx: Context, run: SyncRunRow): Promise<void> {
  const now = ctx.clock.now()
  if (run.heartbeatAt !== null && run.heartbeatAt > now) await tx.syncRuns.update(run.id, { heartbeatAt: now })
  if (run.queuedFor === 'otherRun' || run.queuedFor === 'prerequisites') return
  const timer = async (kind: string) => tx.timers.one('kindKey', `${kind}:${run.id}`)
  if (run.state === 'waitingForRetry') {
    const at = Math.min(run.retryAt ?? now, now + retryAfterSeconds(run.attempt) * 1000)
    await tx.syncRuns.update(run.id, { retryAt: at })
    await setTimer(tx, ctx, { kind: 'sync.retry', key: run.id, at, payload: placeIn(await timer('sync.retry')) })
    return
  }
  await stepAt(tx, ctx, run, now, placeIn((await timer('sync.step')) ?? (await timer('sync.watch'))))
}

const placeIn = (timer: TimerRow | undefined): Place => {
  const { position, again } = timer?.payload ?? {}
  return {
    position: typeof position === 'number' ? position : null,
    again: typeof again === 'number' ? again : null,
  }
}
