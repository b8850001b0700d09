import type { Instant } from '@/domain/clock'
import type { CompanyId, ImpersonationId, UserId } from '@/domain/ids'
import type { ImpersonationEnd, ImpersonationMode } from '@/domain/impersonation/vocabulary'
import type { Row } from './base'

/** ADM-09: an administrator was logged in as somebody of a customer, or still is. */
export type ImpersonationRow = Row & {
  id: ImpersonationId
  /** Whose account it is. */
  userId: UserId
  companyId: CompanyId
  byUserId: UserId
  byName: string
  reason: string
  ticket: string | null
  /** The widest it came to. */
  mode: ImpersonationMode
  /** Where the administrator came from: a path of the administration. */
  returnTo: string
  startedAt: Instant
  /** It is never made longer. */
  expiresAt: Instant
  writeSince: Instant | null
  endedAt: Instant | null
  endedBy: ImpersonationEnd | null
  /** Writes that went through. */
  changes: number
}
