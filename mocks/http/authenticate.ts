import type { Clock } from '@/domain/clock'
import type { Actor } from '@/domain/permissions/can'
import { ok } from '@/domain/result'
import { actorOf, nobody } from '@mocks/engine/session/actor'
import type { Cipher } from '@mocks/engine/session/cipher'
import type { Context } from '@mocks/engine/context'
import { findSession, needsTouch, touchSession } from '@mocks/engine/session/sessions'
import type { SessionRow } from '@mocks/store/rows/people'
import type { Store } from '@mocks/store/tx'

type Locale = Context['locale']
const locales: readonly Locale[] = ['en', 'pl', 'ar']

export type Identity = { session: SessionRow | null; actor: Actor; actorName: string; locale: Locale | null }
const anonymous: Identity = { session: null, actor: nobody, actorName: '', locale: null }

/** Who stands behind a token. Using a session keeps it alive. */
export const authenticate = async (
  store: Store,
  clock: Clock,
  cipher: Cipher,
  token: string | null,
): Promise<Identity> => {
  if (!token) return anonymous
  const tokenHash = await cipher.sha256(token)
  const now = clock.now()
  const identity = await store.read(async (tx): Promise<Identity> => {
    const session = await findSession(tx, tokenHash, now)
    if (!session) return anonymous
    const user = await tx.users.require(session.userId)
    return { session, actor: await actorOf(tx, user), actorName: user.name, locale: user.locale }
  })
  const { session } = identity
  if (session && needsTouch(session, now)) await store.write(async (tx) => ok(await touchSession(tx, session, now)))
  return identity
}

/** The first language the caller asks for that there is. */
export const preferredLocale = (header: string | null): Locale | null => {
  for (const part of (header ?? '').split(',')) {
    const language = part.trim().split(/[-;]/)[0]?.toLowerCase()
    const found = locales.find((locale) => locale === language)
    if (found) return found
  }
  return null
}
