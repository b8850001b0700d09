import type { Instant } from '@/domain/clock'
import type { AttachmentId, CompanyId, Id, MailDraftId, MailMessageId, UserId } from '@/domain/ids'
import type { MailAddress, ServerMessage } from '@/domain/mailbox/provider'
import type { MailRecordKind, MailServerMode } from '@/domain/mailbox/vocabulary'
import type { Row } from './base'

/** The simulated mail server's own state. Only its provider reads and writes these two tables. */
export type MailServerMessageRow = Row & ServerMessage
export type MailServerRow = Row & { id: Id<'MailServer'>; mode: MailServerMode }

/** What the portal itself knows of a thread: the server has no word for it. By the id of its first message. */
export type MailThreadRow = Row & {
  id: MailMessageId
  records: { kind: MailRecordKind; id: string; label: string; companyId: CompanyId; by: string; at: Instant }[]
  /** Who lets pictures from elsewhere be fetched for it. */
  picturesFor: UserId[]
  /** Up to when people of the customer have read it. */
  readUntil: Partial<Record<UserId, Instant>>
}

export type MailDraftRow = Row & {
  id: MailDraftId
  userId: UserId
  to: string[]
  subject: string
  text: string
  inThread: MailMessageId | null
  attachmentIds: AttachmentId[]
  at: Instant
  /** Until when it can be taken back, and what is needed to send it then; null: it is only a draft. */
  sending: {
    at: Instant
    attempts: number
    from: MailAddress
    references: string[]
    fromBuyer: boolean
  } | null
  /** The mail server would not take it. */
  failed: boolean
}

export type MailPreferenceRow = Row & {
  id: Id<'MailPreference'>
  userId: UserId
  signature: string
  /** Senders whose pictures are always fetched. */
  pictureSenders: string[]
}
