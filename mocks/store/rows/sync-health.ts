import type { Instant } from '@/domain/clock'
import type { Id, UserId } from '@/domain/ids'
import type { DataKind } from '@/domain/sync/freshness'
import type { AlertState } from '@/domain/sync/alerts'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { Row } from './base'

/** A time in which the ERP is not to be asked for anything. `until` null: until somebody ends it. */
export type Maintenance = { from: Instant; until: Instant | null; reason: string; by: string }

/** How the synchronization is watched over; one row with id `sync`. */
export type SyncWatchRow = Row & {
  id: Id<'SyncWatch'>
  /** Seconds after which data counts as stale. */
  thresholds: Record<DataKind, number>
  /** Administrators who are told when a job changes its state. */
  recipients: UserId[]
  maintenance: Maintenance | null
  /** The maintenance has begun and not ended. */
  inMaintenance: boolean
}

/** How long the ERP took to answer; null when it did not. */
export type ErpLatencyRow = Row & { id: Id<'ErpLatency'>; at: Instant; ms: number | null }

/** A job went from one state to another, and who was told. */
export type SyncAlertRow = Row & {
  id: Id<'SyncAlert'>
  jobKey: SyncJobKey
  from: AlertState
  to: AlertState
  at: Instant
  told: string[]
  /** Sent to try it out; nothing had changed. */
  test: boolean
}
