import type { SyncJob, SyncRun } from '@/contract/admin/sync'
import type { RunState } from '@/domain/sync/vocabulary'
import type { jobViews } from './sync.search'

export type JobView = (typeof jobViews)[number]

const finished: readonly RunState[] = ['succeeded', 'succeededWithErrors', 'failed']

/** The newest run that came to an end by itself: one that was stopped or skipped says nothing about the job's health. */
export const lastFinishedOf = ({ lastRuns }: Pick<SyncJob, 'lastRuns'>): SyncRun | undefined =>
  lastRuns.find(({ state }) => finished.includes(state))

/** Rows that failed in the newest finished run: those nobody has moved since. */
export const failedRowsOf = (job: Pick<SyncJob, 'lastRuns'>): number => lastFinishedOf(job)?.counts.failed ?? 0

type Job = Pick<SyncJob, 'enabled' | 'lastRuns' | 'overdue' | 'currentRun' | 'off'>

const belongs: Record<JobView, (job: Job) => boolean> = {
  all: () => true,
  failed: (job) => lastFinishedOf(job)?.state === 'failed',
  errors: (job) => failedRowsOf(job) > 0,
  overdue: ({ overdue }) => overdue,
  stuck: ({ currentRun }) => currentRun?.state === 'stuck',
  paused: ({ enabled, off }) => !enabled && (off?.until ?? null) !== null,
  off: ({ enabled, off }) => !enabled && (off?.until ?? null) === null,
}
export const inView = (job: Job, view: JobView): boolean => belongs[view](job)

/** The job that is due next, among those that are on and not busy. */
export const nextDueOf = (jobs: readonly SyncJob[]): (SyncJob & { nextRunAt: string }) | undefined =>
  jobs
    .filter(
      (job): job is SyncJob & { nextRunAt: string } => job.enabled && job.currentRun === null && job.nextRunAt !== null,
    )
    .toSorted((a, b) => a.nextRunAt.localeCompare(b.nextRunAt))[0]
