import type { Instant } from '@/domain/clock'
import type { JobSource } from '@/domain/files/vocabulary'
import type { Id, SyncFileId, SyncJobId, SyncRunId } from '@/domain/ids'
import type {
  IntervalAnchor,
  OffCause,
  OverlapPolicy,
  QueueReason,
  RowCounts,
  RowOutcome,
  RunState,
  RunTrigger,
  SyncJobKey,
} from '@/domain/sync/vocabulary'
import type { Dependency, FaultParams, RowFault } from '@/domain/sync/row-faults'
import type { Row } from './base'

export type SyncJobRow = Row & {
  id: SyncJobId
  key: SyncJobKey
  enabled: boolean
  offBy: string | null
  offAt: Instant | null
  offReason: string | null
  /** Whether a person switched it off or it did so itself after many failures; null while it is on. */
  offCause: OffCause | null
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
  /** When a run of everything last went well; null: none ever has. */
  succeededAt: Instant | null
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
  /** Where it reads from: the ERP unless it is said otherwise. */
  source?: JobSource
  /** The ERP's change number up to which this job has read. */
  cursor: number
  /** Before this moment `callsPerMinute` allows no further call. */
  nextCallAt: Instant | null
  /** Counts what people decide about the job; `version` counts every run besides. */
  settingsVersion: number
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
  /** The file it reads instead of the ERP. */
  fileId?: SyncFileId | null
  /** Version of the saved mapping by which the file was read; null when nobody saved it. */
  mapping?: number | null
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
  /** The run before this one: it waits for that to end, or was skipped because that went on. */
  before: SyncRunId | null
  /** Records the ERP no longer has, when there are too many of them to be removed without a person. */
  deletions?: { keys: string[]; held: number; limitPercent: number; approvedBy: string | null } | null
  /** Why a person let this run remove records beyond the limit. */
  reason?: string | null
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
  code: RowFault | null
  params: FaultParams
  /** What the ERP itself said: shown to administrators as it is. */
  message: string | null
  blockedBy: Dependency | null
  /** Of a dry run: what would change. */
  diff: FieldDiff[] | null
  at: Instant
}

/** A field of a record before and after, as short text; null where it has no value. */
export type FieldDiff = { field: string; before: string | null; after: string | null }

/** A record that does not go through, kept until it does: one row for each job, record and cause. */
export type SyncFailureRow = Row & {
  id: Id<'SyncFailure'>
  jobKey: SyncJobKey
  key: string
  fingerprint: string
  outcome: RowOutcome
  code: RowFault | null
  params: FaultParams
  message: string | null
  blockedBy: Dependency | null
  firstSeenAt: Instant
  lastSeenAt: Instant
  /** In how many runs it failed this way. */
  seen: number
  lastRunId: SyncRunId
  /** Nobody is told of it until then. */
  mutedUntil: Instant | null
  mutedBy: string | null
  /** What it waited for has come: the next follow-up tries it again. */
  released: boolean
}
