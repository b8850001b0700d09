import * as z from 'zod/mini'
import type { MailId } from '@/domain/ids'
import { mailKinds } from '@/domain/mail-kinds'
import { endpoint } from '../endpoint'
import { idOf } from '../ids'
import { anyOf, listQuery, pageOf } from '../paging'
import { named } from '../schema'
import { instant } from '../time'

export const mailKind = named('MailKind', z.enum(mailKinds))

export const mailSummary = named(
  'MailSummary',
  z.object({
    id: idOf<MailId>(),
    kind: mailKind,
    to: z.string(),
    subject: z.string(),
    locale: z.string(),
    sentAt: instant,
  }),
)
export type MailSummary = z.infer<typeof mailSummary>

export const mail = named(
  'Mail',
  z.extend(mailSummary, {
    /** Plain text, as the recipient reads it. */
    text: z.string(),
    /** Links in the text, same origin, in order. Of a secret one the end of the address is masked, here as in the text. */
    links: z.array(z.object({ label: z.string(), href: z.string(), secret: z.boolean() })),
  }),
)
export type Mail = z.infer<typeof mail>

export const mailListQuery = listQuery(['sentAt', 'to', 'subject'], { kind: anyOf(mailKind) })
export type MailListQuery = z.infer<typeof mailListQuery>

export const listMails = endpoint({
  id: 'listMails',
  resource: 'mails',
  method: 'GET',
  path: '/admin/mails',
  summary: 'Mails the portal sent',
  access: 'outbox.view',
  query: mailListQuery,
  responses: { 200: pageOf(mailSummary) },
})

export const getMail = endpoint({
  id: 'getMail',
  resource: 'mails',
  method: 'GET',
  path: '/admin/mails/{mailId}',
  summary: 'One mail as it was sent',
  access: 'outbox.view',
  params: z.object({ mailId: idOf<MailId>() }),
  responses: { 200: mail },
})
