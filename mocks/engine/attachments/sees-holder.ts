import type { CaseId, MailMessageId, QuoteId, ReturnId } from '@/domain/ids'
import type { MessageSubject } from '@/domain/messages/vocabulary'
import { can, holds } from '@/domain/permissions/can'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { visibleThread } from '../mailbox/box'
import { reachesCustomer } from '../reach'

type Sees = (tx: Tx, id: string, ctx: Context) => Promise<boolean>

/** Who may see a record may open the files that are part of it. */
const seesOf: Readonly<Record<MessageSubject | 'mail', Sees>> = {
  quote: async (tx, id, { actor }) => {
    const row = await tx.quotes.get(id as QuoteId)
    return !!row && (can(actor, 'quotes.view', row) || reachesCustomer(actor, 'customers.documents', row.companyId))
  },
  return: async (tx, id, { actor }) => {
    const row = await tx.returns.get(id as ReturnId)
    return !!row && (can(actor, 'returns.view', row) || can(actor, 'returnDesk.view', row))
  },
  mail: async (tx, id, ctx) =>
    (holds(ctx.actor, 'mailDesk.view') || holds(ctx.actor, 'mailbox.view')) &&
    (await visibleThread(tx, id as MailMessageId, ctx)).ok,
  case: async (tx, id, { actor }) => {
    const row = await tx.cases.get(id as CaseId)
    return !!row && (can(actor, 'cases.view', row) || reachesCustomer(actor, 'casesDesk.view', row.companyId))
  },
}

/** Whether the caller may see the record a file hangs on, and so the file. */
export const seesHolder = (tx: Tx, { type, id }: { type: MessageSubject | 'mail'; id: string }, ctx: Context) =>
  seesOf[type](tx, id, ctx)
