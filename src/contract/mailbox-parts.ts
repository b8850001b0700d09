import * as z from 'zod/mini'
import type { AttachmentId, CompanyId, MailDraftId, MailMessageId, UserId } from '@/domain/ids'
import { mailFolders, mailLimits, mailRecordKinds } from '@/domain/mailbox/vocabulary'
import { allowedActions } from './action'
import { idOf } from './ids'
import { pageOf } from './paging'
import { named } from './schema'
import { instant } from './time'

const address = named('MailAddress', z.object({ name: z.string(), address: z.string() }))
export type MailAddress = z.infer<typeof address>
const company = z.nullable(z.object({ id: idOf<CompanyId>(), name: z.string() }))

/** A record the correspondence is attached to, or that it seems to be about. */
export const mailRecord = named(
  'MailRecord',
  z.object({ kind: z.enum(mailRecordKinds), id: z.string(), label: z.string() }),
)
export type MailRecord = z.infer<typeof mailRecord>

export const mailThreadSummary = named(
  'MailThreadSummary',
  z.object({
    /** Of its first message. */
    id: idOf<MailMessageId>(),
    subject: z.string(),
    people: z.array(z.string()),
    /** The beginning of the newest message. */
    snippet: z.string(),
    at: instant,
    count: z.int(),
    unread: z.int(),
    flagged: z.boolean(),
    files: z.int(),
    folder: z.enum(mailFolders),
    company,
    records: z.array(mailRecord),
  }),
)
export type MailThreadSummary = z.infer<typeof mailThreadSummary>

export const mailThreadPage = pageOf(mailThreadSummary, {
  folders: z.array(z.object({ folder: z.enum(mailFolders), total: z.int(), unread: z.int() })),
})

const mailMessage = named(
  'MailMessage',
  z.object({
    id: idOf<MailMessageId>(),
    from: address,
    to: z.array(address),
    cc: z.array(address),
    at: instant,
    /** Built anew of what is allowed; the page cleans it once more. */
    html: z.string(),
    /** Pictures from elsewhere that are not fetched. */
    blockedPictures: z.int(),
    files: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        size: z.int(),
        /** Why it is not handed on: it could run, or is too large. */
        heldBack: z.nullable(z.enum(['type', 'size'])),
      }),
    ),
    unread: z.boolean(),
    /** Written on the reader's side. */
    mine: z.boolean(),
  }),
)
export type MailMessage = z.infer<typeof mailMessage>

export const mailThread = named(
  'MailThread',
  z.object({
    id: idOf<MailMessageId>(),
    subject: z.string(),
    folder: z.enum(mailFolders),
    flagged: z.boolean(),
    unread: z.int(),
    company,
    /** The account that wrote, where the address is one's. */
    person: z.nullable(z.object({ id: idOf<UserId>(), name: z.string() })),
    messages: z.array(mailMessage),
    records: z.array(mailRecord),
    /** Records whose numbers the words name and that it is not attached to. */
    recognised: z.array(mailRecord),
    /** Whom an answer goes to. */
    answerTo: z.array(z.string()),
    allowedActions: allowedActions(['answer', 'attach', 'task', 'case', 'move']),
  }),
)
export type MailThread = z.infer<typeof mailThread>

const addressee = z.email().check(z.maxLength(mailLimits.address))
const draftFields = {
  to: z.array(z.string().check(z.maxLength(mailLimits.address))).check(z.maxLength(mailLimits.recipients)),
  subject: z.string().check(z.trim(), z.maxLength(mailLimits.subject)),
  text: z.string().check(z.maxLength(mailLimits.text)),
  /** The thread that is answered. */
  inThread: z.nullable(idOf<MailMessageId>()),
}
const attachmentIds = z.array(idOf<AttachmentId>()).check(z.maxLength(mailLimits.files))
export const mailDraft = named(
  'MailDraft',
  z.object({
    id: idOf<MailDraftId>(),
    version: z.int(),
    at: instant,
    ...draftFields,
    files: z.array(z.object({ id: idOf<AttachmentId>(), name: z.string(), size: z.int() })),
    /** It is on its way then, unless it is taken back before; null: a draft. */
    sendsAt: z.nullable(instant),
    /** The mail server would not take it; it is a draft again. */
    failed: z.boolean(),
  }),
)
export type MailDraft = z.infer<typeof mailDraft>
export const mailDraftBody = z.object({
  id: z.nullable(idOf<MailDraftId>()),
  /** As it was read; 0 for a new one. */
  version: z.int(),
  ...draftFields,
  attachmentIds,
})

export const newMail = named(
  'NewMail',
  z.object({
    ...draftFields,
    to: z.array(addressee).check(z.minLength(1), z.maxLength(mailLimits.recipients)),
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(mailLimits.text)),
    attachmentIds,
    /** Goes when the message has gone. */
    draftId: z.nullable(idOf<MailDraftId>()),
  }),
)
export type NewMail = z.infer<typeof newMail>

export const mailThreadParams = z.object({ threadId: idOf<MailMessageId>() })
export const draftParams = z.object({ draftId: idOf<MailDraftId>() })
export const mailFileParams = z.object({
  threadId: idOf<MailMessageId>(),
  messageId: idOf<MailMessageId>(),
  /** Its place among the files of the message, from 0. */
  place: z.string().check(z.regex(/^\d{1,3}$/)),
})
export const mailPictures = z.object({ always: z.boolean() })
export const mailMarkBody = z.object({
  seen: z.optional(z.boolean()),
  flagged: z.optional(z.boolean()),
  folder: z.optional(z.enum(mailFolders)),
})
export const recordMail = z.object({ rows: z.array(mailThreadSummary) })
export const mailRecordParams = z.object({ kind: z.enum(mailRecordKinds), recordId: z.string().check(z.maxLength(64)) })
