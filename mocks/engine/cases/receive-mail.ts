import { replyText, replyToken, senderAddress } from '@/domain/cases/reply'
import { can } from '@/domain/permissions/can'
import { messageLimits } from '@/domain/messages/vocabulary'
import type { UserRow } from '@mocks/store/rows/people'
import type { CaseRow } from '@mocks/store/rows/service'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actorOf } from '../session/actor'
import { accountsAt } from '../session/own-accounts'

export type InboundMail = { from: string; to: string; subject: string; text: string; automatic: boolean }
export type Received =
  | { outcome: 'joined'; case: CaseRow; by: string; text: string }
  | { outcome: 'ignored'; why: 'unknownCase' | 'unknownSender' | 'automatic' | 'empty' }

/** Who of the customer the address belongs to, when they may write in this case; or the other address it names. */
async function writerOf(tx: Tx, row: CaseRow, address: string): Promise<{ user: UserRow | null; name: string } | null> {
  const user = (await accountsAt(tx, address)).find(({ companyId }) => companyId === row.companyId)
  if (user?.active) {
    const actor = await actorOf(tx, user)
    if (user.id === row.userId || can(actor, 'cases.view', row)) return { user, name: user.name }
  }
  return row.otherEmail?.toLowerCase() === address ? { user: null, name: address } : null
}

/**
 * CAS-04: a mailed reply joins its case. The token in the address says which; nobody is believed for it who has no part
 * in the case, and what a machine answers by itself goes nowhere, so that two of them do not write to each other.
 */
export async function receiveMail(tx: Tx, mail: InboundMail, ctx: Context): Promise<Received> {
  const token = replyToken(mail.to, mail.subject)
  const row = token === null ? undefined : await tx.cases.one('replyToken', token)
  if (!row) return { outcome: 'ignored', why: 'unknownCase' }
  if (mail.automatic) return { outcome: 'ignored', why: 'automatic' }
  const address = senderAddress(mail.from)
  const writer = address === null ? null : await writerOf(tx, row, address)
  if (!writer) return { outcome: 'ignored', why: 'unknownSender' }
  const text = replyText(mail.text, messageLimits.text)
  if (text === '') return { outcome: 'ignored', why: 'empty' }

  const at = ctx.clock.now()
  await tx.messages.insert({
    ...{ id: ctx.ids.next<'Message'>('Message'), subjectType: 'case', subjectId: row.id, companyId: row.companyId },
    ...{ side: 'buyer', authorId: writer.user?.id ?? null, by: writer.name, at, text, attachmentIds: [], readBy: [] },
  })
  const mailed = { at, by: writer.name, event: 'mailed' as const, params: {} }
  const reopened = { at, by: writer.name, event: 'reopened' as const, params: {} }
  const events = [...row.events, mailed, ...(row.status === 'closed' ? [reopened] : [])]
  return {
    outcome: 'joined',
    case: await tx.cases.update(row.id, { status: 'open', updatedAt: at, events }),
    by: writer.name,
    text,
  }
}
