import type { Endpoint } from '@/contract/endpoint'
import { ok, refuse, type Result } from '@/domain/result'
import { inOwnRight, openAfterEnd, openWhileActing } from '@mocks/engine/impersonation/open-endpoints'
import { actorOf } from '@mocks/engine/session/actor'
import type { Store } from '@mocks/store/tx'
import type { Identity } from './authenticate'

/** ADM-09: what is closed to somebody who is logged in as somebody else, or was until this request. */
export const openTo = (endpoint: Endpoint, { impersonation, over }: Identity): Result<null> => {
  if (over && !openAfterEnd(endpoint)) return refuse('impersonation/ended')
  return impersonation ? openWhileActing(endpoint, impersonation.mode) : ok(null)
}

/** What a page that shows another account may still call: to find out, and to go on. */
const openToOthers: ReadonlySet<string> = new Set(['listOwnAccounts', 'switchAccount'])

/**
 * A page says in `X-Account` whose account it shows. When the session speaks for another by now, nothing is answered or
 * written: what was typed for one company never lands in another, and no page mixes two of them.
 */
export const ofThisAccount = (
  { id, access }: Endpoint,
  { headers }: Request,
  { session, actor }: Identity,
): Result<null> => {
  const named = headers.get('X-Account')
  if (!session || named === null || named === actor.userId) return ok(null)
  return access === 'public' || openToOthers.has(id) ? ok(null) : refuse('session/account-changed')
}

/** Who calls: in somebody else's account that person, but the administrator where it is the administrator's own affair. */
export const personFor = async (store: Store, { id }: Endpoint, identity: Identity): Promise<Identity> => {
  const { impersonation } = identity
  if (!impersonation || !inOwnRight.has(id)) return identity
  const actor = await store.read(async (tx) => actorOf(tx, await tx.users.require(impersonation.byUserId)))
  return { ...identity, actor, actorName: impersonation.byName, impersonation: null }
}
