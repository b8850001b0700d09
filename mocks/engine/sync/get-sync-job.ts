import type { AllowedAction } from '@/contract/action'
import type { syncJobActions } from '@/contract/admin/sync'
import { isRunOver } from '@/domain/sync/run-states'
import { type PlannedRun, upcomingRuns } from '@/domain/sync/schedule'
import { isScheduledTask, syncJobKeys } from '@/domain/sync/vocabulary'
import type { SyncJobRow, SyncRunRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { withHelp } from '../team/why-not'
import { isOverdue } from './overdue'
import { scheduleOf } from './plan'
import { waitingRuns } from './queue'
import { syncActions } from './sync-actions'

/** A job with what people want to know about it. */
export type SyncJobRecord = {
  job: SyncJobRow
  waiting: number
  currentRun: SyncRunRow | null
  /** Runs that wait for it to end. */
  nextRuns: SyncRunRow[]
  upcoming: PlannedRun[]
  /** Newest first. */
  lastRuns: SyncRunRow[]
  usualDurationSeconds: number | null
  overdue: boolean
  allowedActions: AllowedAction<(typeof syncJobActions)[number]>[]
}

const shownRuns = 30
export const plannedRuns = 5
const measuredRuns = 20
/** Of 20 durations the second longest: 95 of 100 runs take no longer. */
const percentile = 0.95

/** How many records wait for a job. Handed in, because asking the ERP is not the engine's business. */
export type WaitingRows = (tx: Tx, job: SyncJobRow) => Promise<number>

export async function syncJobRecord(
  tx: Tx,
  job: SyncJobRow,
  waitingRows: WaitingRows,
  ctx: Context,
): Promise<SyncJobRecord> {
  const runs = (await tx.syncRuns.by('jobId', job.id)).toSorted(newestFirst)
  const currentRun = runs.find(({ id }) => id === job.currentRunId) ?? null
  const over = runs.filter(({ state }) => isRunOver(state))
  const usualDurationSeconds = usualDuration(over)
  return {
    job,
    waiting: await waitingRows(tx, job),
    currentRun,
    nextRuns: await waitingRuns(tx, job),
    upcoming:
      job.nextRunAt === null
        ? []
        : upcomingRuns(scheduleOf(job), job.nextRunAt, plannedRuns, usualDurationSeconds ?? 0),
    lastRuns: over.slice(0, shownRuns),
    usualDurationSeconds,
    overdue: isOverdue(job, ctx.clock.now()),
    allowedActions: await withHelp(tx, ctx, syncActions(job.key, currentRun, ctx)),
  }
}

export async function listSyncJobs(
  tx: Tx,
  waitingRows: WaitingRows,
  ctx: Context,
  tasks = false,
): Promise<SyncJobRecord[]> {
  const jobs = (await tx.syncJobs.all()).filter(({ key }) => isScheduledTask(key) === tasks)
  const inOrder = jobs.toSorted((a, b) => syncJobKeys.indexOf(a.key) - syncJobKeys.indexOf(b.key))
  return Promise.all(inOrder.map((job) => syncJobRecord(tx, job, waitingRows, ctx)))
}

/** Runs of the same moment keep the order of their ids, so that a list does not jump. */
export const newestFirst = (a: SyncRunRow, b: SyncRunRow): number => b.queuedAt - a.queuedAt || (a.id < b.id ? 1 : -1)

/** Milliseconds from start to end; null for a run that never started or still runs. */
export const durationOf = ({ startedAt, endedAt }: SyncRunRow): number | null =>
  startedAt === null || endedAt === null ? null : endedAt - startedAt

/** Seconds: 95 of 100 of the last good runs took no longer. Null when there are none. */
export function usualDuration(runs: readonly SyncRunRow[]): number | null {
  const durations = runs
    .filter(
      // Pauses between attempts, and runs of a few records, say nothing about how long it takes.
      ({ state, attempt, scope }) =>
        (state === 'succeeded' || state === 'succeededWithErrors') && attempt === 1 && scope.kind === 'all',
    )
    .slice(0, measuredRuns)
    .flatMap((run) => durationOf(run) ?? [])
    .toSorted((a, b) => a - b)
  const at = durations[Math.min(Math.floor(durations.length * percentile), durations.length - 1)]
  return at === undefined ? null : Math.ceil(at / 1000)
}
