import type { MailMessageId } from '@/domain/ids'
import { mailFileTypes, mailLimits } from '@/domain/mailbox/vocabulary'
import { type Result, refuse } from '@/domain/result'
import { simulatedProvider } from '@mocks/mail-server/simulated-provider'
import type { MailFile } from '@/domain/mailbox/provider'
import type { Tx } from '@mocks/store/tx'
import { safeFileName } from '../attachments/safe-file-name'
import { contentMatches } from '../attachments/sniff-type'
import type { Context } from '../context'
import { visibleThread } from './box'

/** Why a file is not handed on, as far as its sender's own words tell. */
export const whyHeldBack = ({ type, size }: Pick<MailFile, 'type' | 'size'>): 'type' | 'size' | null => {
  if (!(mailFileTypes as readonly string[]).includes(type)) return 'type'
  return size > mailLimits.fileBytes ? 'size' : null
}

/**
 * MBX-01: the bytes of a file of a message, fetched from the mail server. Anybody may write anything into a message: only
 * types that cannot run are handed on, only if the bytes bear them out, and under a name that is only a name.
 */
export async function messageFile(
  tx: Tx,
  { threadId, messageId, place }: { threadId: MailMessageId; messageId: MailMessageId; place: number },
  ctx: Context,
): Promise<Result<{ type: string; bytes: Uint8Array; name: string }>> {
  const thread = await visibleThread(tx, threadId, ctx)
  if (!thread.ok) return thread
  const file = thread.value.messages.find(({ id }) => id === messageId)?.files[place]
  if (!file) return refuse('resource/not-found')
  const heldBack = whyHeldBack(file)
  if (heldBack === 'size') return refuse('attachment/too-large', { params: { maxBytes: mailLimits.fileBytes } })
  if (heldBack === 'type') return refuse('attachment/type-not-allowed')
  const fetched = await simulatedProvider(tx, ctx).file(messageId, place)
  if (!fetched.ok) return fetched
  const bytes = fetched.value
  if (bytes.length > mailLimits.fileBytes)
    return refuse('attachment/too-large', { params: { maxBytes: mailLimits.fileBytes } })
  if (!contentMatches(file.type, bytes)) return refuse('attachment/type-not-allowed')
  return { ok: true, value: { type: file.type, bytes, name: safeFileName(file.name, file.type) } }
}
