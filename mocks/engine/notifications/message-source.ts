import type { CaseId, QuoteId, ReturnId } from '@/domain/ids'
import type { MessageSubject } from '@/domain/messages/vocabulary'
import { type Actor, can, type Owned } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import type { Tx } from '@mocks/store/tx'
import { sideOf } from '../messages/thread'
import { reachesCustomer } from '../reach'
import { newest, type NewsItem, type NoticeSource } from './notice-source'

type About = Pick<NewsItem, 'kind' | 'subject' | 'name'>
type Found = { about: About; owned: Owned & { companyId: NonNullable<Owned['companyId']> } }

/** The records that threads hang on. */
const subjects: Record<MessageSubject, (tx: Tx, id: string) => Promise<Found | null>> = {
  quote: async (tx, id) => {
    const row = await tx.quotes.get(id as QuoteId)
    return row ? { about: { kind: 'quoteMessage', subject: row.number, name: row.subject }, owned: row } : null
  },
  case: async (tx, id) => {
    const row = await tx.cases.get(id as CaseId)
    const about = row && { kind: 'caseMessage' as const, subject: row.number, name: row.subject }
    // A case is its author's or the company's, whatever branch they belong to.
    return about ? { about, owned: { ...row, branchId: null } } : null
  },
  return: async (tx, id) => {
    const row = await tx.returns.get(id as ReturnId)
    return row ? { about: { kind: 'returnMessage', subject: row.number, name: null }, owned: row } : null
  },
}

/** The right that opens the record, for buyers and for the seller's people. */
const opens: Record<MessageSubject, { buyer: Permission; seller: Permission }> = {
  quote: { buyer: 'quotes.view', seller: 'customers.documents' },
  case: { buyer: 'cases.view', seller: 'casesDesk.view' },
  return: { buyer: 'returns.view', seller: 'returnDesk.view' },
}
const mayOpen = (actor: Actor, type: MessageSubject, { owned }: Found): boolean =>
  actor.companyId === null
    ? reachesCustomer(actor, opens[type].seller, owned.companyId)
    : can(actor, opens[type].buyer, owned)

/** Messages of the other side that the caller has not seen, a line for each thread. */
export const messageSource: NoticeSource = async (tx, ctx) => {
  const { companyId, userId } = ctx.actor
  const side = sideOf(ctx)
  const rows = companyId === null ? await tx.messages.all() : await tx.messages.by('companyId', companyId)
  const unread = rows.filter((row) => row.side !== side && !row.readBy.includes(userId))
  const threads = Map.groupBy(unread, ({ subjectType, subjectId }) => `${subjectType} ${subjectId}`)
  const news = await Promise.all(
    [...threads].map(async ([thread, messages]): Promise<NewsItem[]> => {
      const [first] = messages
      const found = first && (await subjects[first.subjectType](tx, first.subjectId))
      if (!found || !mayOpen(ctx.actor, first.subjectType, found)) return []
      const at = newest(messages.map((message) => message.at))
      return [{ key: `message ${thread} ${at}`, ...found.about, at, count: messages.length, recordId: first.subjectId }]
    }),
  )
  return news.flat()
}
