import type { Instant } from '@/domain/clock'
import type { Id, SyncJobId, SyncRunId } from '@/domain/ids'
import type {
  IntervalAnchor,
  OverlapPolicy,
  QueueReason,
  RowCounts,
  RowOutcome,
  RunState,
  RunTrigger,
  SyncJobKey,
} from '@/domain/sync/vocabulary'
import type { Row } from './base'

export type SyncJobRow = Row & {
  id: SyncJobId
  key: SyncJobKey
  enabled: boolean
  offBy: string | null
  offAt: Instant | null
  offReason: string | null
  /** Paused until then, when it switches itself on again; null while it is on, or off for good. */
  resumeAt: Instant | null
  intervalSeconds: number
  minIntervalSeconds: number
  maxIntervalSeconds: number
  anchor: IntervalAnchor
  overlap: OverlapPolicy
  /** Times of day in the ERP's zone (`HH:mm`) between which no run begins by itself; may cross midnight. */
  quietHours: { from: string; to: string } | null
  batchSize: number
  /** The most calls of the ERP in a minute; null for no limit of the job's own. */
  callsPerMinute: number | null
  /** Attempts of one run beyond the first. */
  retries: number
  /** How many runs in a row failed; a success ends the row. */
  failuresInARow: number
  /** After so many the job switches itself off; null for never. */
  disableAfterFailures: number | null
  /** A run stops, for a person to look, when it would delete more than this share of what it holds, in percent. */
  deletionLimitPercent: number
  nextRunAt: Instant | null
  /** One run besides the schedule, and who wanted it. */
  oneOff: { at: Instant; setBy: string; setAt: Instant } | null
  currentRunId: SyncRunId | null
  /** The ERP's change number up to which this job has read. */
  cursor: number
}

/** What a run is about: everything that waits, one record, or failed rows that are tried again. */
export type RunScope = { kind: 'all' } | { kind: 'record'; key: string } | { kind: 'keys'; keys: string[] }

export type SyncRunRow = Row & {
  id: SyncRunId
  jobId: SyncJobId
  jobKey: SyncJobKey
  state: RunState
  trigger: RunTrigger
  startedBy: string | null
  scope: RunScope
  /** Counts what it would do and does nothing. */
  dryRun: boolean
  queuedAt: Instant
  queuedFor: QueueReason | null
  startedAt: Instant | null
  endedAt: Instant | null
  /** When it last moved; a run that has not for long is stuck. */
  heartbeatAt: Instant | null
  /** The attempt it is at, from 1, and when the next one begins. */
  attempt: number
  retryAt: Instant | null
  /** The run that waits for this one to end first. */
  before: SyncRunId | null
  done: number
  total: number | null
  counts: RowCounts
  failure: string | null
}

/** What became of one record in one run. */
export type SyncRowRow = Row & {
  id: Id<'SyncRow'>
  runId: SyncRunId
  jobKey: SyncJobKey
  /** Place in the run, from 0. */
  position: number
  key: string
  outcome: RowOutcome
  /** What was wrong, in English: shown to administrators as it is. */
  message: string | null
  at: Instant
}
