import type { AllowedAction, RefusalReason } from '@/contract/action'
import { type Permission, permissions } from '@/domain/permissions/catalogue'
import type { RefusalCode } from '@/domain/refusals'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { settingAgainst } from '../session/effective-grants'
import { sellingRules } from '../session/selling-rules'
import { whoCan, whoGrants } from './who-can'

type Reason = RefusalReason & { code: RefusalCode }
type Caller = Pick<Context, 'actor'>

/** Whoever a buyer turns to about a setting of the portal: their contact at the seller. Staff turn to administrators. */
const whoSets = async (tx: Tx, { actor }: Caller): Promise<string[]> => {
  if (actor.companyId === null) return whoCan(tx, null, 'portalSettings.edit')
  return [(await tx.companies.require(actor.companyId)).salesContact.name]
}

/** The setting of the portal that switches a right of the caller off, with who can change it; null when none does. */
export const settingInTheWay = async (tx: Tx, caller: Caller, permission: Permission): Promise<Reason | null> => {
  const user = permissions[permission].side === 'account' ? await tx.users.get(caller.actor.userId) : undefined
  const code = user ? settingAgainst(permission, user.accountRole, await sellingRules(tx, user.companyId)) : null
  return code && { code, ask: await whoSets(tx, caller) }
}

/**
 * "Why can't I?" for a right the caller lacks: the setting that switches it off, else that nobody gave it, each with who
 * can change that. Null when the caller has it. `missing` is the code for a right nobody gave.
 */
export const whyNot = async (
  tx: Tx,
  caller: Caller,
  permission: Permission,
  missing: RefusalCode,
): Promise<Reason | null> => {
  if (caller.actor.grants[permission] !== undefined) return null
  const setting = await settingInTheWay(tx, caller, permission)
  return setting ?? { code: missing, ask: await whoGrants(tx, caller.actor.companyId, permission) }
}

/** Adds who can change it to every refusal for want of a right or by a setting that does not say so yet. */
export const withHelp = async <A extends string>(
  tx: Tx,
  ctx: Caller,
  actions: readonly AllowedAction<A>[],
): Promise<AllowedAction<A>[]> => {
  const kindOf = ({ reason }: AllowedAction<A>): string | undefined =>
    reason && reason.ask === undefined ? reason.code.split('.')[0] : undefined
  const kinds = new Set(actions.map(kindOf))
  const names: Partial<Record<string, string[]>> = {
    permission: kinds.has('permission') ? await whoManages(tx, ctx) : [],
    setting: kinds.has('setting') ? await whoSets(tx, ctx) : [],
  }
  return actions.map((action) => {
    const ask = names[kindOf(action) ?? ''] ?? []
    return action.reason && ask.length > 0 ? { ...action, reason: { ...action.reason, ask } } : action
  })
}

const whoManages = (tx: Tx, { actor }: Caller): Promise<string[]> =>
  actor.companyId === null ? whoCan(tx, null, 'administrators.edit') : whoCan(tx, actor.companyId, 'team.edit')
