import type { Instant } from '@/domain/clock'
import type { LastSignInRow, UserRow } from '@mocks/store/rows/people'
import { userIds } from '../people'

const hour = 3_600_000
const day = 24 * hour

/** How long ago people were last here; the others come every few days. */
const ago: Partial<Record<UserRow['id'], number>> = {
  [userIds.ines]: 2 * hour,
  [userIds.tomasz]: 20 * hour,
  [userIds.helena]: 6 * day,
  [userIds.lukas]: 16 * day,
  [userIds.pavel]: 40 * day,
  [userIds.ruth]: 130 * day,
  [userIds.vera]: 3 * hour,
  [userIds.veraDubai]: 2 * day,
}
/** Have an account and have not used it yet. */
const never: ReadonlySet<UserRow['id']> = new Set([userIds.grace])

export const lastSignInsAt = (now: Instant, users: readonly UserRow[]): LastSignInRow[] =>
  users
    .filter(({ id, passwordHash }) => passwordHash !== null && !never.has(id))
    .map(({ id }, place) => ({
      id: `lsi_${id}` as LastSignInRow['id'],
      version: 1,
      userId: id,
      at: now - (ago[id] ?? (1 + (place % 5)) * day),
    }))
