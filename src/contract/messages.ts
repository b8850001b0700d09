import * as z from 'zod/mini'
import type { AttachmentId, Id } from '@/domain/ids'
import { messageLimits, messageSides } from '@/domain/messages/vocabulary'
import { idOf } from './ids'
import { named } from './schema'
import { instant } from './time'

/** One message of a thread, as the reader sees it. */
export const message = named(
  'Message',
  z.object({
    id: idOf<Id<'Message'>>(),
    side: z.enum(messageSides),
    by: z.string(),
    at: instant,
    text: z.string(),
    attachments: z.array(z.object({ id: idOf<AttachmentId>(), name: z.string(), type: z.string(), size: z.int() })),
    /** Written by the reader. */
    mine: z.boolean(),
    /** From the other side, and the reader has not seen it. */
    unread: z.boolean(),
  }),
)
export type Message = z.infer<typeof message>

/** What is sent into a thread. Files were uploaded before and are not yet of any record. */
export const messageBody = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(messageLimits.text)),
  attachmentIds: z.array(idOf<AttachmentId>()).check(z.maxLength(messageLimits.files)),
})
export type MessageBody = z.infer<typeof messageBody>
