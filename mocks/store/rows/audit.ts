import type { AuditKind, AuditSource } from '@/domain/audit/vocabulary'
import type { AuditChange } from '@/domain/audit/value'
import type { Instant } from '@/domain/clock'
import type { AuditId, CompanyId, UserId } from '@/domain/ids'
import type { Permission } from '@/domain/permissions/catalogue'
import type { Row } from './base'

/** Who changed what. Written with the change itself, in one transaction, and kept as it was. */
export type AuditRow = Row & {
  id: AuditId
  /** Gap-free and rising: the order of what happened, also within one millisecond. */
  number: number
  at: Instant
  kind: AuditKind
  source: AuditSource
  /** Null: nobody who was signed in. */
  actorId: UserId | null
  actorName: string
  /** The administrator who acted as the actor, and in which of their sessions as somebody else. */
  byId: UserId | null
  byName: string | null
  impersonationId: string | null
  requestId: string | null
  /** The endpoint that was called, or the work of the clock. */
  operation: string | null
  /** The right that opened the endpoint. */
  permission: Permission | null
  /** The customer it concerns; null: the seller's own affairs. */
  companyId: CompanyId | null
  /** The table of the record, and the record. Null for what concerns no single one. */
  record: string | null
  recordId: string | null
  recordLabel: string | null
  changes: AuditChange[]
  /** Changes of fields beyond those that are kept. */
  more: number
  /** How often the same was refused within a minute. */
  times: number
}
