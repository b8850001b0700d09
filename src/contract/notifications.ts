import * as z from 'zod/mini'
import { noticeKinds } from '@/domain/notifications/vocabulary'
import { endpoint } from './endpoint'
import { named } from './schema'
import { instant } from './time'

/** What needs the reader or has happened to what is theirs; each opens a page they may open. */
export const notice = named(
  'Notice',
  z.object({
    /** The same for as long as it is the same news. */
    key: z.string(),
    kind: z.enum(noticeKinds),
    at: instant,
    unread: z.boolean(),
    /** Number of the record, or key of the job. */
    subject: z.nullable(z.string()),
    /** Who or what it is about, in words of the record. */
    name: z.nullable(z.string()),
    /** How many records or messages stand behind it. */
    count: z.int(),
    /** Of the record that opens; null where a list does. */
    recordId: z.nullable(z.string()),
  }),
)
export type Notice = z.infer<typeof notice>

const news = named(
  'Notices',
  z.object({
    /** The newest, newest first. */
    rows: z.array(notice),
    unread: z.int(),
    /** All there are, also those that are too many to show. */
    total: z.int(),
  }),
)

export const listNotices = endpoint({
  id: 'listNotices',
  resource: 'notifications',
  method: 'GET',
  path: '/notifications',
  summary: 'What needs the caller, and what has happened to what is theirs',
  access: 'session',
  responses: { 200: news },
})

/** Notes for the caller alone. Who acts as somebody else reads nothing for them. */
export const readNotices = endpoint({
  id: 'readNotices',
  resource: 'notifications',
  method: 'POST',
  path: '/notifications/read',
  summary: 'Mark news as read: some by their keys, or all up to a moment',
  access: 'session',
  body: z.object({
    keys: z.optional(z.array(z.string().check(z.maxLength(120))).check(z.maxLength(100))),
    until: z.optional(instant),
  }),
  responses: { 200: news },
})
