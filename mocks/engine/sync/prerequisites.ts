import { runsAfter } from '@/domain/sync/dependencies'
import type { QueueReason } from '@/domain/sync/vocabulary'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { stepSoon } from './queue'

/** What waits for one of these is about to run; for quiet hours or a maintenance window it may wait all day. */
const soon: ReadonlySet<QueueReason | null> = new Set([null, 'otherRun', 'prerequisites', 'rateLimit'])

/** Runs that nobody asked for now keep the order of dependencies; a person decides that for themselves. */
const keepsOrder = ({ trigger, scope, dryRun }: SyncRunRow): boolean =>
  (trigger === 'schedule' || trigger === 'oneOff') && scope.kind === 'all' && !dryRun

/**
 * Does a run have to wait for what its job needs first? For a run of that which goes on or is about to, and for the very
 * first that went well. One that failed and waits for another attempt keeps nobody: what was read before is still there.
 */
export async function waitsForPrerequisites(tx: Tx, run: SyncRunRow): Promise<boolean> {
  if (!keepsOrder(run)) return false
  for (const key of runsAfter[run.jobKey] ?? []) {
    const needed = await tx.syncJobs.one('key', key)
    if (!needed) continue
    if (needed.succeededAt === null) return true
    const current = needed.currentRunId === null ? undefined : await tx.syncRuns.get(needed.currentRunId)
    if (current && current.scope.kind === 'all' && !current.dryRun && isOnItsWay(current)) return true
  }
  return false
}

const isOnItsWay = ({ state, queuedFor }: SyncRunRow): boolean =>
  state === 'running' || state === 'stuck' || state === 'cancelling' || (state === 'queued' && soon.has(queuedFor))

/** Whatever kept the order has another look when a run of what it needs has ended. */
export async function wakeDependents(tx: Tx, ctx: Context, ended: SyncRunRow): Promise<void> {
  for (const run of await tx.syncRuns.by('open', 'yes')) {
    const waits = run.state === 'queued' && run.queuedFor === 'prerequisites' && run.before === null
    if (waits && runsAfter[run.jobKey]?.includes(ended.jobKey)) await stepSoon(tx, ctx, run)
  }
}
