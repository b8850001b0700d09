import type { AuditSource } from '@/domain/audit/vocabulary'
import type { Clock } from '@/domain/clock'
import type { Ids, ImpersonationId, UserId } from '@/domain/ids'
import type { ImpersonationMode } from '@/domain/impersonation/vocabulary'
import type { Locale } from '@/domain/locales'
import type { Actor } from '@/domain/permissions/can'

/** What every use-case is given besides its transaction and command. Nothing in the engine reads a clock of its own. */
export type Context = {
  clock: Clock
  ids: Ids
  actor: Actor
  /** Name of the actor, for records. */
  actorName: string
  /** Language of the caller, for texts in data. */
  locale: Locale
  /** Of the request the work is done for; null for work the portal does on its own. */
  requestId: string | null
  source: AuditSource
  /** The administrator who works in the actor's account, when one does: records name both. */
  impersonation: ActingAdministrator | null
}

/** An administrator who is logged in as somebody else, and why. */
export type ActingAdministrator = {
  id: ImpersonationId
  byUserId: UserId
  byName: string
  reason: string
  mode: ImpersonationMode
}

/** The seller's own people work in the administration, everybody else in the store. */
export const sourceOf = ({ userId, companyId }: Actor): AuditSource =>
  String(userId) !== '' && companyId === null ? 'admin' : 'portal'
