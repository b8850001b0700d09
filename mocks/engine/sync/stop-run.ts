import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { moveRun, runEnded } from './end-run'
import { stepFirst } from './queue'

/** Stops a run: at once while it waits, else after the batch it is at. */
export async function stopRun(tx: Tx, ctx: Context, run: SyncRunRow): Promise<SyncRunRow> {
  if (run.state === 'cancelling') return run
  if (run.state === 'queued' || run.state === 'waitingForRetry') return runEnded(tx, ctx, run, 'cancelled')
  const cancelling = await moveRun(tx, run, 'cancelling')
  // The step that is planned already ends it; should there be none, this one does.
  if (!(await tx.timers.one('kindKey', `sync.step:${run.id}`))) await stepFirst(tx, ctx, run, ctx.clock.now())
  return cancelling
}
