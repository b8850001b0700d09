import { type Permission, permissions, type Scope } from '@/domain/permissions/catalogue'
import type { FieldError } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { optionOf, settingAgainst, widthOf } from '../session/effective-grants'
import { sellingRules } from '../session/selling-rules'
import { portalSettings } from '../portal-settings/portal-settings'
import { type Checked, problem } from './member-fields'
import type { Override } from './rights'

const isUnchanged = ({ permission, scope }: Override, before: UserRow | null): boolean =>
  before?.overrides[permission] === scope

/** ACC-20, ACC-21: single rights that make no sense, or may not be changed by this manager at all. */
export const overrideErrors = async (
  tx: Tx,
  { fields, companyId, before, manager }: Checked,
): Promise<FieldError[]> => {
  const { managersGrantRights } = await portalSettings(tx)
  const rules = await sellingRules(tx, companyId)
  /** A setting switches the right off for everybody: there is nothing to give or to take until it is on. */
  const isOff = (permission: Permission): boolean => settingAgainst(permission, fields.accountRole, rules) !== null
  const errors: FieldError[] = []
  for (const [at, override] of fields.overrides.entries()) {
    const { permission, scope } = override
    const pointer = `/overrides/${at}`
    const { side, scopes } = permissions[permission]
    const twice = fields.overrides.findIndex((each) => each.permission === permission) !== at
    if (twice) errors.push(problem(pointer, 'duplicate'))
    else if (side !== 'account' || (scope !== 'none' && !(scopes as readonly Scope[]).includes(scope)))
      errors.push(problem(pointer, 'invalid'))
    else if (isUnchanged(override, before)) continue
    else if (isOff(permission) || (fields.accountRole === 'subAccount' && optionOf(permission) !== null))
      errors.push(problem(pointer, 'unavailable'))
  }
  if (droppedOverrides(fields.overrides, before).some(({ permission }) => isOff(permission)))
    errors.push(problem('/overrides', 'unavailable'))
  const mayGrant = manager.side === 'admin' || managersGrantRights
  return !mayGrant && overridesDiffer(fields.overrides, before)
    ? [...errors, problem('/overrides', 'unavailable')]
    : errors
}

const keyOf = ({ permission, scope }: Override): string => `${permission}=${scope}`
const storedOverrides = (before: UserRow | null): Override[] =>
  Object.entries(before?.overrides ?? {}).map(([permission, scope]) => ({
    permission: permission as Permission,
    scope,
  }))

export const overridesDiffer = (overrides: readonly Override[], before: UserRow | null): boolean => {
  const stored = new Set(storedOverrides(before).map(keyOf))
  return overrides.length !== stored.size || overrides.some((each) => !stored.has(keyOf(each)))
}

/** Single rights that the person has and the fields leave out: they would be as the role says again. */
export const droppedOverrides = (overrides: readonly Override[], before: UserRow | null): Override[] =>
  storedOverrides(before).filter(({ permission }) => !overrides.some((each) => each.permission === permission))

/** Places of rights given, or taken, that reach beyond the manager's own. What stays as it was is no gift of theirs. */
export const beyondErrors = ({ fields, before, manager }: Checked): FieldError[] =>
  fields.overrides.flatMap((override, at) => {
    const { permission, scope } = override
    const ceiling = widthOf(manager.ceiling[permission])
    const isBeyond = scope === 'none' ? ceiling < 0 : widthOf(scope) > ceiling
    return isBeyond && !isUnchanged(override, before) ? [problem(`/overrides/${at}`, 'unavailable')] : []
  })
