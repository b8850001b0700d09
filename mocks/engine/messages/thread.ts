import type { MessageBody } from '@/contract/messages'
import type { CompanyId, UserId } from '@/domain/ids'
import type { MessageSide, MessageSubject } from '@/domain/messages/vocabulary'
import { type Result, ok } from '@/domain/result'
import type { MessageRow } from '@mocks/store/rows/messages'
import type { AttachmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { holdAttachments } from '../attachments/hold-attachments'
import type { Context } from '../context'

/** The record a thread hangs on, and whose it is. Who may see the record may see its thread: callers check that. */
export type Subject = { type: MessageSubject; id: string; companyId: CompanyId }
export type ThreadMessage = { row: MessageRow; attachments: AttachmentRow[]; mine: boolean; unread: boolean }

export const sideOf = ({ actor }: Context): MessageSide => (actor.companyId === null ? 'seller' : 'buyer')

const isUnread = ({ side, readBy }: MessageRow, reader: { side: MessageSide; userId: UserId }): boolean =>
  side !== reader.side && !readBy.includes(reader.userId)

export const rowsOf = async (tx: Tx, { type, id }: Pick<Subject, 'type' | 'id'>): Promise<MessageRow[]> =>
  (await tx.messages.by('subject', `${type} ${id}`)).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))

/** Everything that was written, oldest first. */
export async function threadOf(tx: Tx, subject: Pick<Subject, 'type' | 'id'>, ctx: Context): Promise<ThreadMessage[]> {
  const reader = { side: sideOf(ctx), userId: ctx.actor.userId }
  return Promise.all(
    (await rowsOf(tx, subject)).map(async (row) => ({
      row,
      attachments: (await Promise.all(row.attachmentIds.map((id) => tx.attachments.get(id)))).filter(
        (file) => file !== undefined,
      ),
      mine: row.authorId === reader.userId,
      unread: isUnread(row, reader),
    })),
  )
}

/** How many messages of the other side the caller has not seen. */
export async function unreadOf(tx: Tx, subject: Pick<Subject, 'type' | 'id'>, ctx: Context): Promise<number> {
  const reader = { side: sideOf(ctx), userId: ctx.actor.userId }
  return (await rowsOf(tx, subject)).filter((row) => isUnread(row, reader)).length
}

/** Adds to a thread what the caller wrote; what came before has then been read. */
export async function postMessage(
  tx: Tx,
  subject: Subject,
  { text, attachmentIds }: MessageBody,
  ctx: Context,
): Promise<Result<MessageRow>> {
  const { type, id, companyId } = subject
  const held = await holdAttachments(tx, attachmentIds, { type, id }, ctx)
  if (!held.ok) return held
  await readThread(tx, subject, ctx)
  return ok(
    await tx.messages.insert({
      ...{ id: ctx.ids.next<'Message'>('Message'), subjectType: type, subjectId: id, companyId },
      ...{ side: sideOf(ctx), authorId: ctx.actor.userId, by: ctx.actorName, at: ctx.clock.now() },
      ...{ text, attachmentIds: [...attachmentIds], readBy: [] },
    }),
  )
}

/** The caller has seen the thread as it stands. Who acts as somebody else reads nothing for them. */
export async function readThread(tx: Tx, subject: Pick<Subject, 'type' | 'id'>, ctx: Context): Promise<void> {
  if (ctx.impersonation) return
  const reader = { side: sideOf(ctx), userId: ctx.actor.userId }
  for (const row of await rowsOf(tx, subject))
    if (isUnread(row, reader)) await tx.messages.update(row.id, { readBy: [...row.readBy, reader.userId] })
}
