import type { CompanyId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { RoleRow, SpendingLimitRow, UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { grantsOf, widthOf } from '../session/effective-grants'
import { readingOf } from '../session/preferences'
import { roleIdsFor } from './account-roles'
import type { Manager } from './manager'
import { fieldErrors, keptOptions, type MemberFields, type MemberLimit } from './member-fields'
import { beyondErrors, droppedOverrides, overrideErrors, overridesDiffer } from './override-errors'
import { normalOverrides } from './rights'

type Draft = Pick<
  UserRow,
  | 'name'
  | 'phone'
  | 'locale'
  | 'language'
  | 'accountRole'
  | 'roleIds'
  | 'branchId'
  | 'costCentreIds'
  | 'options'
  | 'overrides'
>
/** What is to be written of a person, and their limits, lowest first. */
export type MemberDraft = { row: Draft; limits: MemberLimit[] }

/** Checks the fields of a person, new or as they are, and turns them into rows. Nothing is written. */
export const draftMember = async (
  tx: Tx,
  {
    fields,
    companyId,
    before,
    limits,
    manager,
  }: {
    fields: MemberFields
    companyId: CompanyId
    before: UserRow | null
    limits: readonly SpendingLimitRow[]
    manager: Manager
  },
): Promise<Result<MemberDraft>> => {
  const linked = new Set(limits.flatMap(({ authorizerIds }) => authorizerIds))
  const checked = { fields, companyId, before, linked, manager }
  const errors = [...(await fieldErrors(tx, checked)), ...(await overrideErrors(tx, checked))]
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const beyond = beyondErrors(checked)
  if (beyond.length > 0) return refuse('team/beyond-rights', { errors: beyond })

  const reading = await readingOf(tx, fields, before)
  if (!reading.ok) return reading
  const keepsRole = before?.accountRole === fields.accountRole
  const usual = keepsRole ? before.roleIds : roleIdsFor(fields.accountRole)
  const roleIds = fields.roleId === undefined ? usual : [fields.roleId]
  const roles = (await Promise.all(roleIds.map((id) => tx.roles.get(id)))).filter((row): row is RoleRow => !!row)
  if (isDroppedBeyond(checked, roles)) {
    const errors = [{ pointer: '/overrides', code: 'unavailable' } as const]
    return refuse('team/beyond-rights', { errors })
  }
  return ok({
    row: {
      name: fields.name,
      phone: fields.phone,
      ...reading.value,
      accountRole: fields.accountRole,
      roleIds,
      branchId: fields.branchId,
      costCentreIds: [...new Set(fields.costCentreIds)],
      options: keptOptions(fields, before),
      overrides: normalOverrides(fields.overrides, roles),
    },
    limits: fields.accountRole === 'subAccount' ? fields.limits.toSorted((a, b) => a.amount - b.amount) : [],
  })
}

/** ACC-20: to let the role decide again gives or takes a right too, and so needs the right oneself. */
const isDroppedBeyond = (
  { fields, before, manager }: { fields: MemberFields; before: UserRow | null; manager: Manager },
  roles: readonly RoleRow[],
): boolean => {
  const inherited = grantsOf(roles)
  return droppedOverrides(fields.overrides, before).some(({ permission, scope }) => {
    const [was, becomes] = [scope === 'none' ? -1 : widthOf(scope), widthOf(inherited[permission])]
    return was !== becomes && Math.max(was, becomes) > widthOf(manager.ceiling[permission])
  })
}

const sameLimits = (stored: readonly SpendingLimitRow[], wanted: readonly MemberLimit[]): boolean =>
  stored.length === wanted.length &&
  wanted.every(({ amount, authorizerIds }) => {
    const row = stored.find((candidate) => candidate.amount === amount)
    return (
      row !== undefined &&
      row.authorizerIds.length === authorizerIds.length &&
      authorizerIds.every((id) => row.authorizerIds.includes(id))
    )
  })

/** Does the draft touch what decides about a person's own rights? Nobody changes that for themselves. */
export const touchesRights = (before: UserRow, limits: readonly SpendingLimitRow[], fields: MemberFields): boolean => {
  const { options } = fields
  const isSub = before.accountRole === 'subAccount'
  return (
    before.accountRole !== fields.accountRole ||
    (fields.roleId !== undefined && !before.roleIds.includes(fields.roleId)) ||
    (isSub && before.branchId !== fields.branchId) ||
    (isSub &&
      Object.entries(options).some(([name, value]) => before.options[name as keyof typeof options] !== value)) ||
    (isSub && !sameLimits(limits, fields.limits)) ||
    overridesDiffer(fields.overrides, before)
  )
}

/** Writes the limits of a person: a row for each amount, of which an unchanged one is left alone. */
export const writeLimits = async (
  tx: Tx,
  user: UserRow,
  limits: readonly MemberLimit[],
  ctx: Context,
): Promise<void> => {
  const stored = await tx.spendingLimits.by('userId', user.id)
  for (const row of stored)
    if (!limits.some(({ amount }) => amount === row.amount)) await tx.spendingLimits.delete(row.id)
  for (const { amount, authorizerIds } of limits) {
    const row = stored.find((candidate) => candidate.amount === amount)
    if (!row)
      await tx.spendingLimits.insert({
        id: ctx.ids.next('SpendingLimit'),
        companyId: user.companyId as CompanyId, // only accounts of a company have limits
        userId: user.id,
        amount,
        authorizerIds,
      })
    else if (!sameLimits([row], [{ amount, authorizerIds }])) await tx.spendingLimits.update(row.id, { authorizerIds })
  }
}
