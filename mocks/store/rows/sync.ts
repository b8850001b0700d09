import type { Instant } from '@/domain/clock'
import type { SyncJobId, SyncRunId } from '@/domain/ids'
import type { RowOutcome, RunState, RunTrigger, SyncJobKey } from '@/domain/sync/vocabulary'
import type { Row } from './base'

export type SyncJobRow = Row & {
  id: SyncJobId
  key: SyncJobKey
  enabled: boolean
  offBy: string | null
  offAt: Instant | null
  offReason: string | null
  intervalSeconds: number
  minIntervalSeconds: number
  maxIntervalSeconds: number
  nextRunAt: Instant | null
  currentRunId: SyncRunId | null
  /** The ERP's change number up to which this job has read. */
  cursor: number
}

export type SyncRunRow = Row & {
  id: SyncRunId
  jobId: SyncJobId
  jobKey: SyncJobKey
  state: RunState
  trigger: RunTrigger
  startedBy: string | null
  queuedAt: Instant
  startedAt: Instant | null
  endedAt: Instant | null
  done: number
  total: number | null
  counts: Record<RowOutcome, number>
  failure: string | null
  rows: { key: string; outcome: RowOutcome; message: string | null; at: Instant }[]
}
