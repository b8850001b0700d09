import type { AttachmentId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { AttachmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** Waits for its owner to say what it is for. */
export const isPending = ({ orderId, heldBy }: Pick<AttachmentRow, 'orderId' | 'heldBy'>): boolean =>
  orderId === null && heldBy === null

/** What is wrong with files that are to become part of something: each must be the caller's own and of no record yet. */
export async function pendingFaults(tx: Tx, ids: readonly AttachmentId[], ctx: Context): Promise<FieldError[]> {
  const files = await Promise.all(ids.map((id) => tx.attachments.get(id)))
  const wrong = files.flatMap((file, at) =>
    file && file.userId === ctx.actor.userId && isPending(file) && ids.indexOf(file.id) === at ? [] : [at],
  )
  return wrong.map((at) => ({ pointer: `/attachmentIds/${at}`, code: 'unknown' }))
}

/** Makes uploaded files part of a record: they must be the caller's own and not be of another record yet. */
export async function holdAttachments(
  tx: Tx,
  ids: readonly AttachmentId[],
  heldBy: NonNullable<AttachmentRow['heldBy']>,
  ctx: Context,
): Promise<Result<void>> {
  const errors = await pendingFaults(tx, ids, ctx)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  for (const id of ids) await tx.attachments.update(id, { heldBy })
  return ok(undefined)
}
