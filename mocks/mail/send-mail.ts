import type { UserId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { MailRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import { type MailContent, renderMail } from './render'

/** `labelKey` is a key of the `mails` namespace, by default the link of the mail's kind; `href` a path of the portal. */
type Link = { labelKey?: string; href: string; secret?: boolean }
export type OutgoingMail = MailContent & {
  to: { email: string; userId: UserId | null; locale: MailRow['locale'] }
  links?: readonly Link[]
}

/** Writes a mail in the recipient's language into the outbox, within the transaction of what it tells about. */
export const sendMail = async (tx: Tx, ctx: Context, mail: OutgoingMail): Promise<MailRow> => {
  const { subject, text, label } = renderMail(mail, mail.to.locale)
  return tx.mails.insert({
    id: ctx.ids.next('Mail'),
    kind: mail.kind,
    to: mail.to.email,
    userId: mail.to.userId,
    locale: mail.to.locale,
    subject,
    text,
    links: (mail.links ?? []).map(({ labelKey, href, secret }) => ({
      label: label(labelKey ?? `${mail.kind}.link`),
      href: samePortal(href),
      secret: secret ?? false,
    })),
    sentAt: ctx.clock.now(),
  })
}

/** A mail leads into the portal and nowhere else. */
const samePortal = (href: string): string => {
  if (!/^\/(?![/\\])/.test(href)) throw new TypeError('A mail links to paths of the portal only')
  return href
}
