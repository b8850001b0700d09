import type { MailListQuery } from '@/contract/admin/outbox'
import type { MailId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { MailRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { reachesCustomer } from '../reach'

type Field = 'sentAt' | 'to' | 'subject'

/** The mails the portal sent to people the reader reaches (ADM-11), newest first. Texts are not searched: a match would tell parts of a secret. */
export async function listMails(tx: Tx, query: MailListQuery, ctx: Context): Promise<Result<Paged<MailRow>>> {
  const { field, descending } = sortOrder<Field>(query.sort, '-sentAt')
  const kinds = query.kind ?? []
  const rows = (await tx.mails.all())
    .filter(({ companyId }) => reachesCustomer(ctx.actor, 'outbox.view', companyId))
    .filter((mail) => kinds.length === 0 || kinds.includes(mail.kind))
    .filter(({ to, subject }) => containsWords(`${to} ${subject}`, query.q ?? ''))
    .toSorted(byValue((mail) => mail[field], descending, ctx.locale))
  return ok(pageOfRows(rows, query))
}

const mask = '••••••'

/** The path stays readable, the secret at its end does not. */
export const maskedHref = (href: string): string => href.replace(/([^/?=]+)$/, mask)

/** A mail as it was sent, with the secret parts of links masked, in the text too. */
export async function getMail(tx: Tx, id: MailId, ctx: Context): Promise<Result<MailRow>> {
  const mail = await tx.mails.get(id)
  if (!mail || !reachesCustomer(ctx.actor, 'outbox.view', mail.companyId)) return refuse('resource/not-found')
  const links = mail.links.map((link) => (link.secret ? { ...link, href: maskedHref(link.href) } : link))
  const text = mail.links
    .filter((link) => link.secret)
    .reduce((masked, { href }) => masked.replaceAll(secretOf(href), mask), mail.text)
  return ok({ ...mail, links, text })
}

const secretOf = (href: string): string => /([^/?=]+)$/.exec(href)?.[1] ?? href
