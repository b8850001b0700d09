import type { FailedRecord, FailureGroup, RunComparison, RunRow } from '@/contract/admin/sync-rows'
import type { Compared } from '@mocks/engine/sync/compare-runs'
import type { Group } from '@mocks/engine/sync/failures'
import { targetOf } from '@mocks/engine/sync/record-target'
import { syncJobId } from '@mocks/jobs/sync-jobs'
import type { SyncFailureRow, SyncRowRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { presentRun } from './sync'
import { isoOf, isoOrNull } from './time'

type Caused = Pick<SyncRowRow, 'code' | 'params' | 'message' | 'blockedBy'>
const causeOf = ({ code, params, message, blockedBy }: Caused) => ({ code, params: { ...params }, message, blockedBy })

export const presentRunRow = async (tx: Tx, row: SyncRowRow): Promise<RunRow> => ({
  position: row.position,
  key: row.key,
  outcome: row.outcome,
  ...causeOf(row),
  diff: row.diff,
  target: await targetOf(tx, row.jobKey, row.key),
  at: isoOf(row.at),
})

const mostKeys = 5
const shownErrors = 100

export function presentGroup({ id, first, records, firstSeenAt, lastSeenAt }: Group): FailureGroup {
  const newest = records.reduce((a, b) => (b.lastSeenAt > a.lastSeenAt ? b : a), first)
  return {
    fingerprint: id,
    jobKey: first.jobKey,
    jobId: syncJobId(first.jobKey),
    outcome: first.outcome,
    ...causeOf(first),
    count: records.length,
    keys: records.slice(0, mostKeys).map(({ key }) => key),
    firstSeenAt: isoOf(firstSeenAt),
    lastSeenAt: isoOf(lastSeenAt),
    mutedUntil: isoOrNull(first.mutedUntil),
    mutedBy: first.mutedBy,
    lastRunId: newest.lastRunId,
  }
}

export const presentFailed = async (tx: Tx, row: SyncFailureRow): Promise<FailedRecord> => ({
  id: row.id,
  key: row.key,
  target: await targetOf(tx, row.jobKey, row.key),
  ...causeOf(row),
  firstSeenAt: isoOf(row.firstSeenAt),
  lastSeenAt: isoOf(row.lastSeenAt),
  seen: row.seen,
  lastRunId: row.lastRunId,
  mutedUntil: isoOrNull(row.mutedUntil),
})

export function presentComparison({ run, other, appeared, gone, stayed, choices }: Compared): RunComparison {
  const some = (rows: readonly SyncRowRow[]) =>
    rows.slice(0, shownErrors).map((row) => ({ key: row.key, outcome: row.outcome, ...causeOf(row) }))
  return {
    run: presentRun(run),
    other: presentRun(other),
    ...{ appeared: some(appeared), gone: some(gone), stayed: some(stayed) },
    totals: { appeared: appeared.length, gone: gone.length, stayed: stayed.length },
    choices: choices.map(presentRun),
  }
}
