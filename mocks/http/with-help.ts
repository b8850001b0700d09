import { isPermission } from '@/domain/permissions/catalogue'
import type { Refusal } from '@/domain/result'
import { whoGrants } from '@mocks/engine/team/who-can'
import { settingInTheWay } from '@mocks/engine/team/why-not'
import type { Store } from '@mocks/store/tx'
import type { Identity } from './authenticate'
import type { Handler } from './implement'

/** Whoever lacks a right is told who could give it, or which setting of the portal keeps it from everybody. */
export const withHelp = async (
  store: Store,
  { endpoint }: Handler,
  identity: Identity,
  refusal: Refusal,
): Promise<Refusal> => {
  if (refusal.type !== 'access/forbidden' || !isPermission(endpoint.access)) return refusal
  const permission = endpoint.access
  return store.read(async (tx) => {
    const setting = await settingInTheWay(tx, identity, permission)
    if (setting === null) return { ...refusal, ask: await whoGrants(tx, identity.actor.companyId, permission) }
    return { ...refusal, params: { ...refusal.params, reason: setting.code }, ask: setting.ask ?? [] }
  })
}
