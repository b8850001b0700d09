import type { CompanyId } from '@/domain/ids'
import type { RefusalCode } from '@/domain/refusals'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { whoCan } from './who-can'

/**
 * Names for "Why can't I?", by the kind of reason: missing rights are given by those who manage the team, or, among
 * staff, the accounts; settings are changed by administrators, whom buyers reach through their sales contact.
 */
export const whoHelps = async (
  tx: Tx,
  companyId: CompanyId,
  ctx: Context,
): Promise<(code: RefusalCode) => string[]> => {
  const isStaff = ctx.actor.companyId === null
  const managers = isStaff ? await whoCan(tx, null, 'accounts.edit') : await whoCan(tx, companyId, 'team.edit')
  const settings = isStaff
    ? await whoCan(tx, null, 'portalSettings.edit')
    : [(await tx.companies.require(companyId)).salesContact.name]
  return (code) => {
    if (code.startsWith('setting.')) return settings
    return code.startsWith('permission.') || code === 'state.ownRights' ? managers : []
  }
}
