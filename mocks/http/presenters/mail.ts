import type { Mail, MailSummary } from '@/contract/admin/outbox'
import type { MailRow } from '@mocks/store/rows/portal'
import { isoOf } from './time'

export const presentMailSummary = ({ id, kind, to, subject, locale, sentAt }: MailRow): MailSummary => ({
  id,
  kind,
  to,
  subject,
  locale,
  sentAt: isoOf(sentAt),
})

export const presentMail = (row: MailRow): Mail => ({
  ...presentMailSummary(row),
  text: row.text,
  links: row.links.map(({ label, href, secret }) => ({ label, href, secret })),
})
