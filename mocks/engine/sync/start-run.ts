import { afterQuiet } from '@/domain/sync/schedule'
import type { SyncFileId, SyncRunId } from '@/domain/ids'
import { noRowCounts, type OverlapPolicy, type QueueReason, type RunTrigger } from '@/domain/sync/vocabulary'
import type { Context } from '../context'
import type { RunScope, SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { movesPlan, planNext } from './plan'
import { keepsQuiet, stepFirst, stepSoon, waitingRuns } from './queue'
import { stopRun } from './stop-run'

const keptRuns = 120

export type RunRequest = {
  trigger: RunTrigger
  startedBy?: string | null
  scope?: RunScope
  /** The file it reads instead of the ERP. */
  fileId?: SyncFileId | null
  dryRun?: boolean
  /** What becomes of it while another run of the job goes on: it waits, unless said otherwise. */
  overlap?: OverlapPolicy
  /** Waits for this run to end well, of whatever job. */
  before?: SyncRunId | null
}

/**
 * Wants a run of a job. Never two of a job go on at once: while one does, the new one waits for its turn, takes its
 * place or is kept in the history as skipped, by the overlap policy. Every request leaves a run that tells what became
 * of it, or joins one that will do the same.
 */
export async function requestRun(tx: Tx, ctx: Context, job: SyncJobRow, request: RunRequest): Promise<SyncRunRow> {
  const current = job.currentRunId === null ? undefined : await tx.syncRuns.get(job.currentRunId)
  if (!current) return begin(tx, ctx, job, request)
  const { overlap = 'queue' } = request
  if (overlap === 'skip') return skip(tx, ctx, job, request, current.id)
  const next = (await waitingRuns(tx, job)).find((each) => isSame(each, request))
  if (next) return isSilent(request) ? skip(tx, ctx, job, request, next.id) : next
  const run = await insert(
    tx,
    ctx,
    job,
    request,
    request.before ? 'prerequisites' : 'otherRun',
    request.before ?? current.id,
  )
  if (movesPlan(run)) await replan(tx, ctx, job)
  if (overlap === 'cancelOther') await stopRun(tx, ctx, current)
  return tx.syncRuns.require(run.id)
}

/** The schedule and a run set for a time answer nobody, so that what became of them is kept in the history. */
const isSilent = ({ trigger }: RunRequest): boolean => trigger === 'schedule' || trigger === 'oneOff'

/** Begins a run of a job that has none. */
export const startRun = (
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  trigger: RunTrigger,
  startedBy: string | null,
): Promise<SyncRunRow> => begin(tx, ctx, job, { trigger, startedBy })

async function begin(tx: Tx, ctx: Context, job: SyncJobRow, request: RunRequest): Promise<SyncRunRow> {
  const now = ctx.clock.now()
  const loudAt = keepsQuiet({ startedBy: request.startedBy ?? null }) ? afterQuiet(now, job.quietHours) : now
  const reason = request.before ? 'prerequisites' : loudAt > now ? 'quietHours' : null
  const run = await insert(tx, ctx, job, request, reason, request.before ?? null)
  const changed = await tx.syncJobs.update(job.id, { currentRunId: run.id })
  if (movesPlan(run)) await replan(tx, ctx, changed)
  if (!request.before) await (loudAt > now ? stepFirst(tx, ctx, run, loudAt) : stepSoon(tx, ctx, run))
  await forgetOldRuns(tx, job)
  return run
}

/** Would this run do what is asked for? */
const isSame = (
  run: SyncRunRow,
  { scope = { kind: 'all' }, dryRun = false, before = null, fileId = null }: RunRequest,
): boolean =>
  before === null &&
  (run.fileId ?? null) === fileId &&
  run.dryRun === dryRun &&
  JSON.stringify(run.scope) === JSON.stringify(scope)

async function skip(
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  request: RunRequest,
  before: SyncRunId,
): Promise<SyncRunRow> {
  const run = await insert(tx, ctx, job, request, null, before)
  if (request.trigger === 'schedule') await replan(tx, ctx, job)
  return tx.syncRuns.update(run.id, { state: 'skipped', endedAt: ctx.clock.now() })
}

/** The next run an interval after this moment. */
const replan = (tx: Tx, ctx: Context, job: SyncJobRow): Promise<SyncJobRow> =>
  planNext(tx, ctx, job, { startedAt: ctx.clock.now(), endedAt: null })

const insert = async (
  tx: Tx,
  ctx: Context,
  job: SyncJobRow,
  { trigger, startedBy = null, scope = { kind: 'all' }, dryRun = false, fileId = null }: RunRequest,
  queuedFor: QueueReason | null,
  before: SyncRunId | null,
): Promise<SyncRunRow> =>
  tx.syncRuns.insert({
    id: ctx.ids.next<'SyncRun'>('SyncRun') as SyncRunId,
    jobId: job.id,
    jobKey: job.key,
    state: 'queued',
    trigger,
    startedBy,
    scope,
    fileId,
    mapping: fileId === null ? null : ((await tx.syncFiles.get(fileId))?.mapping?.number ?? null),
    dryRun,
    queuedAt: ctx.clock.now(),
    queuedFor,
    startedAt: null,
    endedAt: null,
    heartbeatAt: null,
    attempt: 1,
    retryAt: null,
    before,
    done: 0,
    total: null,
    counts: noRowCounts,
    failure: null,
  })

async function forgetOldRuns(tx: Tx, job: SyncJobRow): Promise<void> {
  const runs = (await tx.syncRuns.by('jobId', job.id)).toSorted((a, b) => b.queuedAt - a.queuedAt)
  for (const run of runs.slice(keptRuns)) {
    if (run.endedAt === null) continue
    for (const row of await tx.syncRows.by('runId', run.id)) await tx.syncRows.delete(row.id)
    await tx.syncRuns.delete(run.id)
  }
}
