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
  if (received.outcome === 'ignored') return received
  await tellDesk(tx, ctx, received.case, { by: received.by, text: received.text, isNew: false })
  return { outcome: 'joined', number: received.case.number }
}
