import { type Result, ok, refuse } from '@/domain/result'
import type { SpendingLimitRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { companyRunners } from './account-roles'
import { mayAuthorize } from './authorizers'
import { loadMember, type MemberRecord } from './get-member'
import { keepsAuthorizers, keepsLinks, keepsRunner } from './guards'
import { managedMember, type MemberCommand, withRecord } from './managed-member'
import type { MemberFields, MemberLimit } from './member-fields'
import { draftMember, touchesRights, writeLimits } from './save-member'
import { staysDecidable, undecidableCases } from './stays-decidable'

const asTheyAre = (limits: readonly SpendingLimitRow[]): MemberLimit[] =>
  limits.map(({ amount, authorizerIds }) => ({ amount, authorizerIds: [...authorizerIds] }))

/**
 * ACC-16, ACC-19: changes a person. Refused are rights beyond the manager's own, one's own rights, and whatever would
 * leave an order without somebody to decide it (AUT-22, AUT-23) or a company without anybody who runs it.
 */
export const updateMember = async (
  tx: Tx,
  command: MemberCommand & { fields: MemberFields },
  ctx: Context,
): Promise<Result<MemberRecord>> => {
  const managed = await managedMember(tx, command, 'edit', ctx)
  if (!managed.ok) return managed
  const { manager, user, record } = managed.value
  const companyId = record.company.id
  const isOneself = manager.side === 'store' && user.id === manager.userId
  const fields = manager.seesAmounts ? command.fields : { ...command.fields, limits: asTheyAre(record.limits) }
  if (isOneself && touchesRights(user, record.limits, fields))
    return refuse('team/own-rights', { params: { name: user.name }, current: record })

  const draft = await draftMember(tx, {
    fields,
    companyId,
    before: user,
    limits: record.limits,
    manager,
  })
  if (!draft.ok) return draft
  const linked = await keepsLinks(tx, user, record.limits, draft.value.limits)
  if (!linked.ok) return withRecord(linked, record)

  const [could, ran] = [await mayAuthorize(tx, user), (await companyRunners(tx, companyId)).includes(user.id)]
  const now = ctx.clock.now()
  const undecided = await undecidableCases(tx, record.company, now)
  const changed: UserRow = await tx.users.update(user.id, draft.value.row)
  await writeLimits(tx, changed, draft.value.limits, ctx)
  for (const kept of [
    await keepsAuthorizers(tx, user, could),
    await keepsRunner(tx, user, ran),
    await staysDecidable(tx, record.company, now, undecided),
  ])
    if (!kept.ok) return withRecord(kept, record)
  return ok(await loadMember(tx, changed, manager, now))
}
