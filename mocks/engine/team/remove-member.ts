import { ok, type Result } from '@/domain/result'
import type { RegistrationRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { settleByColleagues } from '../registrations/settle'
import { endSessions } from '../session/sessions'
import { relianceOn } from './guards'
import { managedMember, type MemberCommand, withRecord } from './managed-member'
import { staysDecidable, undecidableCases } from './stays-decidable'

/**
 * Takes back an invitation nobody used, or rejects a registered person the company does not know (ACC-18). Nobody who
 * was ever at work is removed: their orders and decisions carry their name; they are switched off.
 */
export const removeMember = async (
  tx: Tx,
  command: MemberCommand,
  ctx: Context,
): Promise<Result<RegistrationRow | null>> => {
  const managed = await managedMember(tx, command, 'remove', ctx)
  if (!managed.ok) return managed
  const { user, record } = managed.value
  const relied = await relianceOn(tx, user)
  if (relied) return withRecord(relied, record)
  const now = ctx.clock.now()
  const undecided = await undecidableCases(tx, record.company, now)

  const registration = await settleByColleagues(tx, user.id, 'rejected', ctx)
  await endSessions(tx, now, user.id)
  for (const { id } of await tx.passwordTokens.by('userId', user.id)) await tx.passwordTokens.delete(id)
  for (const { id } of await tx.spendingLimits.by('userId', user.id)) await tx.spendingLimits.delete(id)
  for (const catalog of await tx.catalogs.by('companyId', record.company.id))
    if (catalog.userIds.includes(user.id))
      await tx.catalogs.update(catalog.id, { userIds: catalog.userIds.filter((id) => id !== user.id) })
  const basket = await tx.baskets.one('userId', user.id)
  if (basket) await tx.baskets.delete(basket.id)
  await tx.users.delete(user.id)
  const stays = await staysDecidable(tx, record.company, now, undecided)
  return stays.ok ? ok(registration) : withRecord(stays, record)
}
