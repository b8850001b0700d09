import type { MailMessageId } from '@/domain/ids'
import type { ServerMessage } from '@/domain/mailbox/provider'
import { threadsOf } from '@/domain/mailbox/threads'
import type { MailFolder } from '@/domain/mailbox/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import { simulatedProvider } from '@mocks/mail-server/simulated-provider'
import type { MailThreadRow } from '@mocks/store/rows/mailbox'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { reachesCustomer } from '../reach'
import { concerns, type Correspondent, correspondents, customerOf, isSeller } from './correspondents'

export type BoxThread = {
  id: MailMessageId
  messages: readonly [ServerMessage, ...ServerMessage[]]
  newest: ServerMessage
  customer: Correspondent | null
  kept: MailThreadRow | null
  /** Messages of the other side that the caller (of a customer) or the desk has not read. */
  unread: number
  folder: MailFolder
}

export const isStaff = ({ actor }: Context): boolean => actor.companyId === null

/** Written on the side of whoever reads. */
export const isOwn = (message: ServerMessage, ctx: Context): boolean => isSeller(message.from.address) === isStaff(ctx)

const isUnread = (message: ServerMessage, kept: MailThreadRow | null, ctx: Context): boolean =>
  !isOwn(message, ctx) && (isStaff(ctx) ? !message.seen : message.at > (kept?.readUntil[ctx.actor.userId] ?? 0))

/** The seller's people see a thread of a customer they work for; of nobody known, those who work for all. */
const seesThread = (customer: Correspondent | null, ctx: Context): boolean =>
  reachesCustomer(ctx.actor, 'mailDesk.view', customer?.companyId ?? null)

/** Addresses whose messages a person of a customer may read: their own, or those of the whole company. */
async function readable(tx: Tx, { actor }: Context): Promise<ReadonlySet<string>> {
  if (actor.companyId === null) return new Set()
  const people = await tx.users.by('companyId', actor.companyId)
  const wide = actor.grants['mailbox.view'] === 'company'
  return new Set(people.filter(({ id }) => wide || id === actor.userId).map(({ email }) => email))
}

/**
 * MBX-01: the correspondence the caller may see, as threads. A customer's box is the part of the seller's that is from
 * or to its people; where the seller keeps a message is the seller's matter.
 */
export async function openBox(tx: Tx, ctx: Context): Promise<Result<BoxThread[]>> {
  const listed = await simulatedProvider(tx, ctx).list()
  if (!listed.ok) return listed
  const whoIs = await correspondents(tx)
  const mine = await readable(tx, ctx)
  const threads = await Promise.all(
    threadsOf(listed.value).map(async (whole): Promise<BoxThread[]> => {
      const messages = isStaff(ctx) ? whole : whole.filter((message) => concerns(message, mine))
      const [[root], [first, ...rest], newest] = [whole, messages, messages.at(-1)]
      if (!root || !first || !newest) return []
      const customer = customerOf(messages, whoIs)
      if (isStaff(ctx) && !seesThread(customer, ctx)) return []
      const kept = (await tx.mailThreads.get(root.id)) ?? null
      const unread = messages.filter((message) => isUnread(message, kept, ctx)).length
      const received = messages.findLast((message) => !isOwn(message, ctx))
      const folder: MailFolder = !received ? 'sent' : isStaff(ctx) ? received.folder : 'inbox'
      return [{ id: root.id, messages: [first, ...rest], newest, customer, kept, unread, folder }]
    }),
  )
  return ok(threads.flat())
}

export async function visibleThread(tx: Tx, id: MailMessageId, ctx: Context): Promise<Result<BoxThread>> {
  const box = await openBox(tx, ctx)
  if (!box.ok) return box
  const found = box.value.find((thread) => thread.id === id)
  return found ? ok(found) : refuse('resource/not-found')
}

/** Is the message shown in this folder? A thread is in the folder of what was received, and in "sent" once answered. */
export const inFolder = ({ messages, folder: kept }: BoxThread, folder: MailFolder, ctx: Context): boolean =>
  folder === 'sent' ? messages.some((message) => isOwn(message, ctx)) : kept === folder
