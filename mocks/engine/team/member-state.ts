import { invitationDays, type MemberState } from '@/domain/account/vocabulary'
import type { Instant } from '@/domain/clock'
import type { UserRow } from '@mocks/store/rows/people'

const invitationMs = invitationDays * 24 * 3_600_000

/** Until when the link of an invitation works. */
export const invitationEnds = (sentAt: Instant): Instant => sentAt + invitationMs

type Facts = Pick<UserRow, 'confirmed' | 'active' | 'passwordHash' | 'invitedAt'>

/** How far a person has come. Nobody writes it down: it follows from the account itself, and from the time. */
export const memberStateOf = (user: Facts, now: Instant): MemberState => {
  if (!user.confirmed) return 'awaitingConfirmation'
  if (!user.active) return 'inactive'
  if (user.passwordHash !== null) return 'active'
  return user.invitedAt !== null && now < invitationEnds(user.invitedAt) ? 'invited' : 'invitationExpired'
}
