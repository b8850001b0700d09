import { type NotificationEvent, notificationEvents } from '@/domain/account/vocabulary'
import type { CompanyId, UserId } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import { accountsAt } from '@mocks/engine/session/own-accounts'
import { portalSettings } from '@mocks/engine/portal-settings/portal-settings'
import type { MailRow } from '@mocks/store/rows/portal'
import type { Tx } from '@mocks/store/tx'
import { ownTexts } from './own-texts'
import { type MailContent, renderMail } from './render'

/** `labelKey` is a key of the `mails` namespace, by default the link of the mail's kind; `href` a path of the portal. */
type Link = { labelKey?: string; href: string; secret?: boolean }
export type OutgoingMail = MailContent & {
  to: { email: string; userId: UserId | null; locale: MailRow['locale'] }
  links?: readonly Link[]
  replyTo?: string
  /** Of a recipient who is no person of the portal. */
  companyId?: CompanyId
}

/**
 * Writes a mail in the recipient's language into the outbox, within the transaction of what it tells about. Null when
 * the person has chosen not to get mails of this kind.
 */
export const sendMail = async (tx: Tx, ctx: Context, mail: OutgoingMail): Promise<MailRow | null> => {
  if (!(await isWanted(tx, mail))) return null
  const recipient = mail.to.userId === null ? undefined : await tx.users.get(mail.to.userId)
  const { subject, text, label } = renderMail(
    mail,
    mail.to.locale,
    await ownTexts(tx, mail.to.locale),
    await brandOf(tx),
  )
  const isOneOfSeveral = recipient !== undefined && (await accountsAt(tx, recipient.email)).length > 1
  return tx.mails.insert({
    id: ctx.ids.next('Mail'),
    kind: mail.kind,
    to: mail.to.email,
    userId: mail.to.userId,
    companyId: mail.to.userId === null ? (mail.companyId ?? null) : (recipient?.companyId ?? null),
    replyTo: mail.replyTo ?? null,
    locale: mail.to.locale,
    subject,
    text,
    links: (mail.links ?? []).map(({ labelKey, href, secret }) => ({
      label: label(labelKey ?? `${mail.kind}.link`),
      href: samePortal(isOneOfSeveral ? forAccount(recipient.id, href) : href),
      secret: secret ?? false,
    })),
    sentAt: ctx.clock.now(),
  })
}

/** What the portal is called now. */
export const brandOf = async (tx: Tx): Promise<string> => (await portalSettings(tx)).brandName

const isChoice = (kind: string): kind is NotificationEvent => notificationEvents.some((event) => event === kind)

/** Mails about an event can be switched off; those about one's access cannot. */
const isWanted = async (tx: Tx, { kind, to }: OutgoingMail): Promise<boolean> => {
  if (!isChoice(kind) || to.userId === null) return true
  const user = await tx.users.get(to.userId)
  return user?.notifications[kind] !== false
}

/** Whoever works for several companies comes to the one the mail is about, whichever they were last in. */
const forAccount = (accountId: UserId, href: string): string =>
  href.startsWith('/account/') ? `/sign-in?account=${accountId}&redirect=${encodeURIComponent(href)}` : href

/** A mail leads into the portal and nowhere else. */
const samePortal = (href: string): string => {
  if (!/^\/(?![/\\])/.test(href)) throw new TypeError('A mail links to paths of the portal only')
  return href
}
