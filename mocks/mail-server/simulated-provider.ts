import type { MailMessageId } from '@/domain/ids'
import type { MailProvider, OutgoingMail, ServerMessage } from '@/domain/mailbox/provider'
import type { MailFolder } from '@/domain/mailbox/vocabulary'
import { type Refusal, type Result, ok } from '@/domain/result'
import type { Context } from '@mocks/engine/context'
import type { Tx } from '@mocks/store/tx'
import { drawFile } from './draw-file'
import { drawPicture } from './draw-picture'

/** Stands in for an IMAP and SMTP server with a mailbox of its own; how it fails is set from outside. */
export function simulatedProvider(tx: Tx, ctx: Pick<Context, 'clock' | 'ids'>): MailProvider {
  const reach = async (storing = false): Promise<Refusal | null> => {
    const [server] = await tx.mailServer.all()
    if (server?.mode === 'down') return { type: 'mail/unreachable' }
    if (server?.mode === 'authExpired') return { type: 'mail/auth-expired' }
    return storing && server?.mode === 'quota' ? { type: 'mail/quota' } : null
  }
  const change = async (
    id: MailMessageId,
    patch: Partial<Pick<ServerMessage, 'folder' | 'seen' | 'flagged'>>,
  ): Promise<Result<ServerMessage>> => {
    const refusal = await reach()
    if (refusal) return { ok: false, refusal }
    const row = await tx.mailServerMessages.get(id)
    return row
      ? ok(await tx.mailServerMessages.update(id, patch))
      : { ok: false, refusal: { type: 'resource/not-found' } }
  }
  return {
    ready: async () => {
      const refusal = await reach(true)
      return refusal ? { ok: false, refusal } : ok(undefined)
    },
    file: async (id, place) => {
      const refusal = await reach()
      if (refusal) return { ok: false, refusal }
      const file = (await tx.mailServerMessages.get(id))?.files[place]
      if (!file) return { ok: false, refusal: { type: 'resource/not-found' } }
      const kept = file.attachmentId && (await tx.attachments.get(file.attachmentId))
      return ok(kept ? kept.bytes : drawFile(file))
    },
    list: async () => {
      const refusal = await reach()
      return refusal ? { ok: false, refusal } : ok(await tx.mailServerMessages.all())
    },
    send: async (mail: OutgoingMail) => {
      const refusal = await reach(true)
      if (refusal) return { ok: false, refusal }
      const id = ctx.ids.next<'MailMessage'>('MailMessage')
      return ok(
        await tx.mailServerMessages.insert({
          ...{ ...mail, id, messageId: `${id}@portico-supply.example`, html: null, at: ctx.clock.now() },
          ...{ folder: 'sent' as const, seen: true, flagged: false },
        }),
      )
    },
    move: (id, folder: MailFolder) => change(id, { folder }),
    flag: (id, marks) => change(id, marks),
    picture: async (url) => {
      const refusal = await reach()
      return refusal ? { ok: false, refusal } : ok(drawPicture(url))
    },
  }
}
