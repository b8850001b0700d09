import { type InboundMail, receiveMail } from '@mocks/engine/cases/receive-mail'
import type { Context } from '@mocks/engine/context'
import { tellDesk } from '@mocks/mail/tell-case'
import type { Tx } from '@mocks/store/tx'

/** A mail as the portal's mailbox would get it: what became of it. */
export async function takeMail(
  tx: Tx,
  ctx: Context,
  { from, to, subject, text, automatic = false }: Omit<InboundMail, 'automatic'> & { automatic?: boolean | undefined },
): Promise<{ outcome: 'joined'; number: string } | { outcome: 'ignored'; why: string }> {
  const received = await receiveMail(tx, { from, to, subject, text, automatic }, ctx)
  if (received.outcome === 'ignored') {
    // What belongs to no case is a message like any other.
    if (received.why === 'unknownCase') await deliver(tx, ctx, { from, to, subject, text })
    return received
  }
  await tellDesk(tx, ctx, received.case, { by: received.by, text: received.text, isNew: false })
  return { outcome: 'joined', number: received.case.number }
}

async function deliver(
  tx: Tx,
  ctx: Context,
  { from, to, subject, text }: Pick<InboundMail, 'from' | 'to' | 'subject' | 'text'>,
): Promise<void> {
  const id = ctx.ids.next<'MailMessage'>('MailMessage')
  const [, name = '', address = from] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? []
  await tx.mailServerMessages.insert({
    ...{ id, messageId: `${id}@mail.example`, references: [], folder: 'inbox', at: ctx.clock.now() },
    ...{ from: { name, address }, to: [{ name: '', address: to }], cc: [], subject, text, html: null, files: [] },
    ...{ seen: false, flagged: false },
  })
}
