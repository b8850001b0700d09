import { shownScopeKeys, type SyncJob, type SyncRun } from '@/contract/admin/sync'
import { isNearItsEnd } from '@/domain/sync/backoff'
import { runsAfter } from '@/domain/sync/dependencies'
import type { PlannedRun } from '@/domain/sync/schedule'
import type { SyncJobRecord } from '@mocks/engine/sync/get-sync-job'
import { syncJobFacts } from '@mocks/jobs/sync-jobs'
import type { SyncRowRow, SyncRunRow } from '@mocks/store/rows/sync'
import { isoOf, isoOrNull } from './time'

/** A retry of thousands of rows names the first of them: lists are not to carry all. */
const scopeOf = ({ scope }: SyncRunRow): SyncRun['scope'] =>
  scope.kind === 'keys' ? { kind: 'keys', keys: scope.keys.slice(0, shownScopeKeys), count: scope.keys.length } : scope

export const presentRun = (run: SyncRunRow): SyncRun => ({
  id: run.id,
  jobId: run.jobId,
  jobKey: run.jobKey,
  state: run.state,
  trigger: run.trigger,
  startedBy: run.startedBy,
  scope: scopeOf(run),
  file: run.fileId ? { id: run.fileId, mapping: run.mapping ?? null } : null,
  dryRun: run.dryRun,
  queuedAt: isoOf(run.queuedAt),
  queuedFor: run.queuedFor,
  attempt: run.attempt,
  retryAt: isoOrNull(run.retryAt),
  before: run.before,
  startedAt: isoOrNull(run.startedAt),
  endedAt: isoOrNull(run.endedAt),
  done: run.done,
  total: run.total,
  counts: run.counts,
  failure: run.failure,
})

export const presentRows = (rows: readonly SyncRowRow[]) =>
  rows.map(({ key, outcome, message, at }) => ({ key, outcome, message, at: isoOf(at) }))

export const presentPlanned = (runs: readonly PlannedRun[]) =>
  runs.map(({ at, extraMinutes }) => ({ at: isoOf(at), extraMinutes }))

export function presentJob({
  job,
  waiting,
  currentRun,
  nextRuns,
  upcoming,
  lastRuns,
  usualDurationSeconds,
  overdue,
  allowedActions,
}: SyncJobRecord): SyncJob {
  const { offBy, offAt, offReason, offCause, resumeAt, oneOff } = job
  return {
    id: job.id,
    key: job.key,
    version: job.settingsVersion,
    direction: syncJobFacts[job.key].direction,
    enabled: job.enabled,
    off:
      offBy !== null && offAt !== null
        ? {
            by: offBy,
            at: isoOf(offAt),
            reason: offReason,
            cause: offCause ?? 'person',
            until: isoOrNull(resumeAt),
          }
        : null,
    intervalSeconds: job.intervalSeconds,
    anchor: job.anchor,
    overlap: job.overlap,
    quietHours: job.quietHours,
    batchSize: job.batchSize,
    callsPerMinute: job.callsPerMinute,
    retries: job.retries,
    disableAfterFailures: job.disableAfterFailures,
    deletionLimitPercent: job.deletionLimitPercent,
    failuresInARow: job.failuresInARow,
    nearOff: job.enabled && isNearItsEnd(job.failuresInARow, job.disableAfterFailures),
    minIntervalSeconds: job.minIntervalSeconds,
    maxIntervalSeconds: job.maxIntervalSeconds,
    usualDurationSeconds,
    nextRunAt: isoOrNull(job.nextRunAt),
    upcoming: presentPlanned(upcoming),
    oneOff: oneOff && { at: isoOf(oneOff.at), setBy: oneOff.setBy, setAt: isoOf(oneOff.setAt) },
    overdue,
    waiting,
    currentRun: currentRun && presentRun(currentRun),
    nextRuns: nextRuns.map(presentRun),
    lastRuns: lastRuns.map(presentRun),
    needs: [...(runsAfter[job.key] ?? [])],
    allowedActions,
  }
}
