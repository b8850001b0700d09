import type { UserRow } from '@mocks/store/rows/people'

/** Fewer different characters than this make no password, however often they are repeated. */
const fewestCharacters = 5

/** Is this password guessed too easily, whatever its length? */
export const isWeak = (password: string, user: UserRow): boolean => {
  const lower = password.toLowerCase()
  const mailbox = user.email.split('@')[0] ?? ''
  return new Set(lower).size < fewestCharacters || (mailbox.length >= 4 && lower.includes(mailbox))
}
