import { replyBox } from '@/domain/cases/reply'
import type { Context } from '@mocks/engine/context'
import type { CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import { anyAccountAt } from '@mocks/engine/session/own-accounts'
import { sendMail } from './send-mail'

const mailDomain = 'portico-supply.example'
/** Where a reply to a mail about this case goes. */
export const replyAddress = ({ replyToken }: Pick<CaseRow, 'replyToken'>): string =>
  `${replyBox}+${replyToken}@${mailDomain}`

/** To whoever opened it, or to the other address they named (CAS-01); a reply to it joins the case (CAS-04). */
export async function tellCustomer(
  tx: Tx,
  ctx: Context,
  row: CaseRow,
  news: { kind: 'caseReceived' } | { kind: 'caseAnswered'; text: string },
): Promise<void> {
  const user = await tx.users.require(row.userId)
  const { number, subject } = row
  const params = { name: user.name, number, subject, by: ctx.actorName }
  const email = row.otherEmail ?? user.email
  const other = row.otherEmail !== null && row.otherEmail.toLowerCase() !== user.email.toLowerCase()
  const to = { email, userId: other ? null : user.id, locale: user.locale }
  const links = [{ href: `/account/cases/${row.id}` }]
  const shared = { to, links, replyTo: replyAddress(row), companyId: row.companyId }
  if (news.kind === 'caseReceived') await sendMail(tx, ctx, { kind: 'caseReceived', params, ...shared })
  else await sendMail(tx, ctx, { kind: 'caseAnswered', params: { ...params, text: news.text }, ...shared })
}

/** To who has the case, else to the customer's sales contact. */
export async function tellDesk(
  tx: Tx,
  ctx: Context,
  row: CaseRow,
  { by, text, isNew }: { by: string; text: string; isNew: boolean },
): Promise<void> {
  const company = await tx.companies.require(row.companyId)
  const assignee = row.assigneeId === null ? undefined : await tx.users.get(row.assigneeId)
  const { name, email } = assignee?.active ? assignee : company.salesContact
  const user = await anyAccountAt(tx, email)
  await sendMail(tx, ctx, {
    kind: 'caseNews',
    to: { email, userId: user?.id ?? null, locale: user?.locale ?? 'en' },
    params: { name, number: row.number, subject: row.subject, company: company.name, by, text, isNew },
    links: [{ href: `/admin/cases/${row.id}` }],
    companyId: row.companyId,
  })
}
