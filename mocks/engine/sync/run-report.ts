import type { RunReport, runAction } from '@/contract/admin/sync-rows'
import type { AllowedAction } from '@/contract/action'
import type { SyncRunId } from '@/domain/ids'
import { holds } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import { isRunOver } from '@/domain/sync/run-states'
import type { SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { withHelp } from '../team/why-not'
import { runOf } from './list-run-rows'
import { requestRun } from './start-run'

const shownExamples = 12

/** What a run was about, what it stopped at, and what may be done about it. */
export async function getRunReport(tx: Tx, runId: SyncRunId, ctx: Context): Promise<Result<RunReport>> {
  const found = await runOf(tx, runId)
  if (!found.ok) return found
  const { deletions, reason = null, dryRun, scope } = found.value
  return ok({
    deletions: deletions
      ? {
          count: deletions.keys.length,
          held: deletions.held,
          limitPercent: deletions.limitPercent,
          examples: deletions.keys.slice(0, shownExamples),
          approvedBy: deletions.approvedBy,
        }
      : null,
    reason,
    dryRun,
    keys: scope.kind === 'all' ? null : scope.kind === 'record' ? 1 : scope.keys.length,
    allowedActions: await withHelp(tx, ctx, actionsOf(found.value, ctx)),
  })
}

function actionsOf(run: SyncRunRow, ctx: Context): AllowedAction<(typeof runAction)[number]>[] {
  const mayNot = holds(ctx.actor, 'sync.run') ? null : ({ code: 'permission.syncRun' } as const)
  const isStopped = run.failure === 'sync/deletion-limit' && run.deletions?.approvedBy === null
  return [
    actionUnless('approveDeletions', mayNot, !isStopped && { code: 'state.notRunning' }),
    actionUnless('runForReal', mayNot, !(run.dryRun && isRunOver(run.state)) && { code: 'state.notRunning' }),
  ]
}

/**
 * A person agrees that just these records go. Each is asked for again when its turn comes: what the ERP lists by then is
 * read instead of removed.
 */
export async function approveDeletions(
  tx: Tx,
  { runId, reason }: { runId: SyncRunId; reason: string },
  ctx: Context,
): Promise<Result<SyncRunRow>> {
  const found = await runOf(tx, runId)
  if (!found.ok) return found
  const { deletions, failure, jobId } = found.value
  if (failure !== 'sync/deletion-limit' || !deletions || deletions.approvedBy !== null)
    return refuse('sync/not-running')
  const job = await tx.syncJobs.require(jobId)
  await tx.syncRuns.update(runId, { deletions: { ...deletions, approvedBy: ctx.actorName } })
  const scope = { kind: 'keys' as const, keys: deletions.keys }
  const run = await requestRun(tx, ctx, job, { trigger: 'manual', startedBy: ctx.actorName, scope })
  return ok(await tx.syncRuns.update(run.id, { reason }))
}
