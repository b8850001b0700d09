import type { CompanyId } from '@/domain/ids'
import type { RefusalCode } from '@/domain/refusals'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { whoCan } from './who-can'

/**
 * Names for "Why can't I?", by the kind of reason: missing rights are given by those who manage the team, or, among
 * staff, the accounts; settings are changed by administrators, whom buyers reach through their sales contact. Nobody is
 * sent to themselves: where no other can help, the sales contact does.
 */
export const whoHelps = async (
  tx: Tx,
  companyId: CompanyId,
  ctx: Context,
): Promise<(code: RefusalCode) => string[]> => {
  const isStaff = ctx.actor.companyId === null
  const { userId } = ctx.actor
  const others = isStaff
    ? await whoCan(tx, null, 'accounts.edit', userId)
    : await whoCan(tx, companyId, 'team.edit', userId)
  const settings = isStaff
    ? await whoCan(tx, null, 'portalSettings.edit')
    : [(await tx.companies.require(companyId)).salesContact.name]
  return (code) => {
    if (code.startsWith('setting.')) return settings
    if (!code.startsWith('permission.') && code !== 'state.ownRights') return []
    return others.length > 0 ? others : settings
  }
}
