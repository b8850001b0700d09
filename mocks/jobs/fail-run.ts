import { retryAfterSeconds } from '@/domain/sync/backoff'
import type { SyncRunId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import { moveRun, runEnded } from '@mocks/engine/sync/end-run'
import { type Place, stepAt, stuckAfterMs } from '@mocks/engine/sync/queue'
import { clearTimer, setTimer } from '@mocks/engine/timers'
import type { TimerRow } from '@mocks/store/rows/portal'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'

/** An attempt failed: the run waits for the next one, further and further apart, until there are none left. */
export async function failRun(tx: Tx, ctx: Context, run: SyncRunRow, failure: string, place: Place): Promise<void> {
  const job = await tx.syncJobs.require(run.jobId)
  if (run.attempt > job.retries) {
    await runEnded(tx, ctx, run, 'failed', { failure })
    return
  }
  for (const kind of ['sync.step', 'sync.watch'] as const) await clearTimer(tx, kind, run.id)
  const retryAt = ctx.clock.now() + retryAfterSeconds(run.attempt) * 1000
  await moveRun(tx, run, 'waitingForRetry', { failure, retryAt })
  await setTimer(tx, ctx, { kind: 'sync.retry', key: run.id, at: retryAt, payload: place })
}

const placeIn = ({ position, again }: TimerRow['payload']): Place => ({
  position: typeof position === 'number' ? position : null,
  again: typeof again === 'number' ? again : null,
})

/** The next attempt of a run: it goes on where the last one stopped. */
export async function retryRun(tx: Tx, ctx: Context, runId: SyncRunId, payload: TimerRow['payload']): Promise<void> {
  const run = await tx.syncRuns.get(runId)
  if (run?.state !== 'waitingForRetry') return
  await moveRun(tx, run, 'queued', { attempt: run.attempt + 1, retryAt: null, failure: null })
  await stepAt(tx, ctx, run, ctx.clock.now(), placeIn(payload))
}

/** Nobody has seen the run move for too long. First it is called stuck, and when nothing comes of it, it has failed. */
export async function watchRun(tx: Tx, ctx: Context, runId: SyncRunId, payload: TimerRow['payload']): Promise<void> {
  const run = await tx.syncRuns.get(runId)
  if (run?.state === 'running') {
    await moveRun(tx, run, 'stuck')
    const at = ctx.clock.now() + stuckAfterMs
    await setTimer(tx, ctx, { kind: 'sync.watch', key: run.id, at, payload })
    await setTimer(tx, ctx, { kind: 'sync.health', key: 'all', at: ctx.clock.now() })
  } else if (run?.state === 'stuck') await failRun(tx, ctx, run, 'sync/stuck', placeIn(payload))
  else if (run?.state === 'cancelling') await runEnded(tx, ctx, run, 'cancelled')
  else if (run?.state === 'queued') await runEnded(tx, ctx, run, 'failed', { failure: 'sync/stuck' })
}
