import type { AttachmentId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { AttachmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'

/** Waits for its owner to say what it is for. */
export const isPending = ({ orderId, heldBy }: Pick<AttachmentRow, 'orderId' | 'heldBy'>): boolean =>
  orderId === null && heldBy === null

/** Makes uploaded files part of a record: they must be the caller's own and not be of another record yet. */
export async function holdAttachments(
  tx: Tx,
  ids: readonly AttachmentId[],
  heldBy: NonNullable<AttachmentRow['heldBy']>,
  ctx: Context,
): Promise<Result<void>> {
  const files = await Promise.all(ids.map((id) => tx.attachments.get(id)))
  const wrong = files.flatMap((file, at) => (file && file.userId === ctx.actor.userId && isPending(file) ? [] : [at]))
  if (wrong.length > 0 || new Set(ids).size < ids.length)
    return refuse('request/invalid', {
      errors: wrong.map((at) => ({ pointer: `/attachmentIds/${at}`, code: 'unknown' as const })),
    })
  for (const id of ids) await tx.attachments.update(id, { heldBy })
  return ok(undefined)
}
