import type { SyncJob, SyncRun } from '@/contract/admin/sync'
import type { SyncJobRecord } from '@mocks/engine/sync/get-sync-job'
import { syncJobFacts } from '@mocks/jobs/sync-jobs'
import type { SyncRowRow, SyncRunRow } from '@mocks/store/rows/sync'
import { isoOf, isoOrNull } from './time'

export const presentRun = (run: SyncRunRow): SyncRun => ({
  id: run.id,
  jobId: run.jobId,
  jobKey: run.jobKey,
  state: run.state,
  trigger: run.trigger,
  startedBy: run.startedBy,
  queuedAt: isoOf(run.queuedAt),
  startedAt: isoOrNull(run.startedAt),
  endedAt: isoOrNull(run.endedAt),
  done: run.done,
  total: run.total,
  counts: run.counts,
  failure: run.failure,
})

export const presentRows = (rows: readonly SyncRowRow[]) =>
  rows.map(({ key, outcome, message, at }) => ({ key, outcome, message, at: isoOf(at) }))

export function presentJob({
  job,
  waiting,
  currentRun,
  lastRuns,
  usualDurationSeconds,
  overdue,
  allowedActions,
}: SyncJobRecord): SyncJob {
  const { offBy, offAt, offReason } = job
  return {
    id: job.id,
    key: job.key,
    version: job.version,
    direction: syncJobFacts[job.key].direction,
    enabled: job.enabled,
    off: offBy !== null && offAt !== null ? { by: offBy, at: isoOf(offAt), reason: offReason } : null,
    intervalSeconds: job.intervalSeconds,
    minIntervalSeconds: job.minIntervalSeconds,
    maxIntervalSeconds: job.maxIntervalSeconds,
    usualDurationSeconds,
    nextRunAt: isoOrNull(job.nextRunAt),
    overdue,
    waiting,
    currentRun: currentRun && presentRun(currentRun),
    lastRuns: lastRuns.map(presentRun),
    allowedActions,
  }
}
