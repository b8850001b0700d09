import type { Context } from '@mocks/engine/context'
import type { ImpersonationRow } from '@mocks/store/rows/impersonations'
import type { UserRow } from '@mocks/store/rows/people'
import type { MailRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import { sendMail } from './send-mail'

/** Tells the person who looks at their account, or changes things there, and why: always, whatever mails they want. */
export const mailImpersonation = (
  tx: Tx,
  ctx: Context,
  { email, id, name, locale }: UserRow,
  { byName: by, reason, ticket, mode }: ImpersonationRow,
  minutes: number,
): Promise<MailRow | null> =>
  sendMail(tx, ctx, {
    kind: mode === 'read' ? 'impersonationStarted' : 'impersonationWrites',
    to: { email, userId: id, locale },
    params: { name, by, reason, ticket, minutes },
  })
