import type { Instant } from '@/domain/clock'
import type { AttachmentId, CompanyId, Id, UserId } from '@/domain/ids'
import type { MessageSide, MessageSubject } from '@/domain/messages/vocabulary'
import type { Row } from './base'

/** What one side wrote in the thread of a record. Its text never changes. */
export type MessageRow = Row & {
  id: Id<'Message'>
  subjectType: MessageSubject
  subjectId: string
  companyId: CompanyId
  side: MessageSide
  /** Null: somebody without an account, such as who answered by e-mail. */
  authorId: UserId | null
  by: string
  at: Instant
  text: string
  attachmentIds: AttachmentId[]
  /** Who has seen it besides the author. */
  readBy: UserId[]
}
