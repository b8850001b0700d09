import type { Instant } from '../clock'
import type { AttachmentId, MailMessageId } from '../ids'
import type { Result } from '../result'
import type { MailFolder } from './vocabulary'

export type MailAddress = { name: string; address: string }
export type MailFile = { name: string; type: string; size: number; attachmentId: AttachmentId | null }

/** A message as the mail server has it. Its HTML is whatever somebody sent: nothing may show it as it is. */
export type ServerMessage = {
  id: MailMessageId
  /** RFC 5322 Message-ID without angle brackets, and those it answers. */
  messageId: string
  references: readonly string[]
  folder: MailFolder
  from: MailAddress
  to: readonly MailAddress[]
  cc: readonly MailAddress[]
  subject: string
  at: Instant
  text: string
  html: string | null
  files: readonly MailFile[]
  seen: boolean
  flagged: boolean
}
export type OutgoingMail = Pick<ServerMessage, 'from' | 'to' | 'cc' | 'subject' | 'text' | 'references' | 'files'>

/**
 * The company's mailbox behind one interface: IMAP and SMTP, a provider's API, or the simulation. Every call can be
 * refused with `mail/unreachable`, `mail/auth-expired` or (to store and send) `mail/quota`; nothing has happened then.
 */
export type MailProvider = {
  /** Would it take a message now? */
  ready(): Promise<Result<void>>
  list(): Promise<Result<readonly ServerMessage[]>>
  send(mail: OutgoingMail): Promise<Result<ServerMessage>>
  move(id: MailMessageId, folder: MailFolder): Promise<Result<ServerMessage>>
  flag(id: MailMessageId, marks: { seen?: boolean; flagged?: boolean }): Promise<Result<ServerMessage>>
  /** The bytes of a file of a message, by its place among them. */
  file(id: MailMessageId, place: number): Promise<Result<Uint8Array>>
  /** A picture a message points to, fetched for the reader, so that its sender does not learn who reads it. */
  picture(url: string): Promise<Result<string>>
}
