import { invitationDays } from '@/domain/account/vocabulary'
import type { Instant } from '@/domain/clock'
import type { Id, MailId } from '@/domain/ids'
import { renderMail } from '@mocks/mail/render'
import type { PasswordTokenRow, UserRow } from '@mocks/store/rows/people'
import type { MailRow } from '@mocks/store/rows/portal'
import { companies } from '../companies'
import { userIds, users } from '../people'

const day = 86_400_000

/** The secret of Jakub's link, for the demo's mails. It protects nothing: whoever has the demo has its data. */
const token = '7d5f0c2e9a41b86340e7f29ac15d83b6e04f7a92c8d1536bf0a7e4c29b1d68f3'
/** SHA-256 of it, made ahead. */
const tokenHash = '4e7c9c82202b3c1ac696fbe47693ecf619e27c133d9c301dbea5759387c13fed'

/** Nadia let her invitation expire; Jakub's came yesterday; Olga registered two days ago and waits to be confirmed. */
const since: Partial<Record<UserRow['id'], (now: Instant) => Partial<UserRow>>> = {
  [userIds.nadia]: (now) => ({ createdBy: userIds.ines, createdAt: now - 12 * day, invitedAt: now - 12 * day }),
  [userIds.jakub]: (now) => ({ createdBy: userIds.ines, createdAt: now - day, invitedAt: now - day }),
  [userIds.olga]: (now) => ({ createdAt: now - 2 * day }),
}

/** The people, with what lately happened to their accounts. */
export const usersAt = (now: Instant): UserRow[] => users.map((user) => ({ ...user, ...since[user.id]?.(now) }))

export const invitationTokensAt = (now: Instant): PasswordTokenRow[] => [
  {
    id: 'pwt_jakub' as Id<'PasswordToken'>,
    version: 1,
    tokenHash,
    userId: userIds.jakub,
    expiresAt: now - day + invitationDays * day,
    usedAt: null,
    purpose: 'invitation',
  },
]

export const invitationMailsAt = (now: Instant): MailRow[] =>
  users
    .filter(({ id }) => id === userIds.jakub)
    .map((user) => {
      const company = companies.find(({ id }) => id === user.companyId)?.name ?? ''
      const params = { name: user.name, company, inviter: 'Ines Calder', days: invitationDays }
      const { subject, text, label } = renderMail({ kind: 'invitation', params }, user.locale)
      return {
        id: 'mal_jakub_invitation' as MailId,
        version: 1,
        kind: 'invitation',
        to: user.email,
        userId: user.id,
        companyId: user.companyId,
        locale: user.locale,
        subject,
        text,
        links: [{ label: label('invitation.link'), href: `/set-password?token=${token}`, secret: true }],
        sentAt: now - day,
      }
    })
