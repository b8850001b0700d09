import type { Clock } from '@/domain/clock'
import { locales } from '@/domain/locales'
import type { Actor } from '@/domain/permissions/can'
import { ok } from '@/domain/result'
import { actorOf, nobody } from '@mocks/engine/session/actor'
import type { Cipher } from '@mocks/engine/session/cipher'
import type { ActingAdministrator, Context } from '@mocks/engine/context'
import { personOf } from '@mocks/engine/impersonation/acting-person'
import { backToOneself } from '@mocks/engine/impersonation/end'
import { findSession, needsTouch, touchSession } from '@mocks/engine/session/sessions'
import type { ImpersonationRow } from '@mocks/store/rows/impersonations'
import type { SessionRow } from '@mocks/store/rows/people'
import type { Store } from '@mocks/store/tx'

type Locale = Context['locale']

export type Identity = {
  session: SessionRow | null
  actor: Actor
  actorName: string
  locale: Locale | null
  impersonation: ActingAdministrator | null
  /** The caller was logged in as somebody else until now, and does not know that this is over. */
  over: boolean
}
const anonymous: Identity = {
  session: null,
  actor: nobody,
  actorName: '',
  locale: null,
  impersonation: null,
  over: false,
}

const actingOf = (acting: ImpersonationRow): ActingAdministrator => {
  const { id, byUserId, byName, reason, mode } = acting
  return { id, byUserId, byName, reason, mode }
}

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
  const { over, ...identity } = await store.read(async (tx) => {
    const session = await findSession(tx, tokenHash, now)
    if (!session) return { ...anonymous, over: null }
    const { user, acting, over } = await personOf(tx, session, now)
    const impersonation = acting && actingOf(acting)
    return { session, actor: await actorOf(tx, user), actorName: user.name, locale: user.locale, impersonation, over }
  })
  const { session } = identity
  if (session && over) {
    const left = await store.write(async (tx) => ok(await backToOneself(tx, { clock }, cipher, session, over)))
    return { ...identity, session: left.ok ? left.value : session, over: true }
  }
  if (session && needsTouch(session, now)) await store.write(async (tx) => ok(await touchSession(tx, session, now)))
  return { ...identity, over: false }
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
