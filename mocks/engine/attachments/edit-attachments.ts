import type { AttachmentId } from '@/domain/ids'
import { can } from '@/domain/permissions/can'
import { type Result, ok, refuse } from '@/domain/result'
import type { AttachmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { seesOrder } from '../orders/order-record'
import { attachmentRules } from './attachment-rules'
import { isPending } from './hold-attachments'
import { seesHolder } from './sees-holder'
import { safeFileName } from './safe-file-name'
import { contentMatches } from './sniff-type'

type NewFile = { name: string; type: string; bytes: Uint8Array }

/** Keeps a file until its owner orders. Size, declared type and content are checked; the name is made harmless. */
export async function uploadAttachment(tx: Tx, file: NewFile, ctx: Context): Promise<Result<AttachmentRow>> {
  if (file.bytes.length > attachmentRules.maxBytes)
    return refuse('attachment/too-large', { params: { maxBytes: attachmentRules.maxBytes } })
  const type = file.type.split(';')[0]?.trim().toLowerCase() ?? ''
  if (file.bytes.length === 0 || !contentMatches(type, file.bytes)) return refuse('attachment/type-not-allowed')

  await dropForgotten(tx, ctx)
  return ok(
    await tx.attachments.insert({
      id: ctx.ids.next<'Attachment'>('Attachment'),
      userId: ctx.actor.userId,
      companyId: ctx.actor.companyId,
      orderId: null,
      heldBy: null,
      name: safeFileName(file.name, type),
      type,
      size: file.bytes.length,
      uploadedAt: ctx.clock.now(),
      bytes: file.bytes,
    }),
  )
}

/** Files of checkouts that were left must neither fill the store nor stop the next upload: the oldest go. */
async function dropForgotten(tx: Tx, ctx: Context): Promise<void> {
  const own = await tx.attachments.by('userId', ctx.actor.userId)
  const pending = own.filter(isPending).toSorted((a, b) => b.uploadedAt - a.uploadedAt)
  for (const file of pending.slice(attachmentRules.pendingFiles - 1)) await tx.attachments.delete(file.id)
}

/** Only the owner, and only until the file belongs to a record; to everybody else it does not exist. */
export async function deleteAttachment(tx: Tx, id: AttachmentId, ctx: Context): Promise<Result<void>> {
  const file = await tx.attachments.get(id)
  if (!file || file.userId !== ctx.actor.userId || !isPending(file)) return refuse('resource/not-found')
  await tx.attachments.delete(id)
  return ok(undefined)
}

/** A file the caller uploaded, or one of a record they may see. */
export async function readAttachment(tx: Tx, id: AttachmentId, ctx: Context): Promise<Result<AttachmentRow>> {
  const file = await tx.attachments.get(id)
  if (!file) return refuse('resource/not-found')
  if (file.userId === ctx.actor.userId) return ok(file)
  if (file.heldBy) return (await seesHolder(tx, file.heldBy, ctx)) ? ok(file) : refuse('resource/not-found')
  const order = file.orderId === null ? undefined : await tx.orders.get(file.orderId)
  const visible = order && (seesOrder(ctx, order) || can(ctx.actor, 'orderDesk.view', order))
  return visible ? ok(file) : refuse('resource/not-found')
}
