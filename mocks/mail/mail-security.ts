import type { Context } from '@mocks/engine/context'
import type { UserRow } from '@mocks/store/rows/people'
import type { MailRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import type { SecurityChange } from './render'
import { sendMail } from './send-mail'

/** Tells somebody that the way into their account was changed or used: always, whatever mails they want. */
export const mailSecurity = (tx: Tx, ctx: Context, user: UserRow, change: SecurityChange): Promise<MailRow | null> =>
  sendMail(tx, ctx, {
    kind: 'securityChanged',
    to: { email: user.email, userId: user.id, locale: user.locale },
    params: { name: user.name, change },
    links: [{ href: user.companyId === null ? '/admin/profile/security' : '/account/settings/security' }],
  })
