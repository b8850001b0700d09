import type { Endpoint } from '@/contract/endpoint'
import { holds } from '@/domain/permissions/can'
import { isPermission } from '@/domain/permissions/catalogue'
import type { Refusal, Result } from '@/domain/result'
import { type Context, sourceOf } from '@mocks/engine/context'
import { actorOf } from '@mocks/engine/session/actor'
import { accountsOfPerson, isOpenElsewhere } from '@mocks/engine/session/own-accounts'
import type { Store, Tx } from '@mocks/store/tx'

type Question = {
  endpoint: Endpoint
  params: Record<string, string>
  ctx: Context
  /** The same read with the rights of another account. */
  readAs: (tx: Tx, ctx: Context) => Promise<Result<unknown>>
}

/**
 * A record that is not there for the company a page works for may be there for another one of the same person: a link
 * of a colleague, a bookmark, the way back after switching. Whoever could read it there is told where; nobody else is.
 */
export const elsewhere = async (
  store: Store,
  { endpoint, params, ctx, readAs }: Question,
  refusal: Refusal,
): Promise<Refusal> => {
  const isRecord = endpoint.method === 'GET' && Object.keys(params).length > 0
  if (refusal.type !== 'resource/not-found' || !isRecord || ctx.actor.companyId === null) return refusal
  return store.read(async (tx) => {
    for (const user of await accountsOfPerson(tx, ctx.actor.userId)) {
      if (!isOpenElsewhere(user, ctx)) continue
      const actor = await actorOf(tx, user)
      if (isPermission(endpoint.access) && !holds(actor, endpoint.access)) continue
      const found = await readAs(tx, { ...ctx, actor, actorName: user.name, source: sourceOf(actor) })
      if (!found.ok || !user.companyId) continue
      const { name } = await tx.companies.require(user.companyId)
      return { ...refusal, params: { ...refusal.params, account: user.id, company: name } }
    }
    return refusal
  })
}
