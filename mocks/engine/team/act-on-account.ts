import type { AccountChange } from '@/contract/admin/account-bulk'
import type { UserId } from '@/domain/ids'
import { type Result, ok } from '@/domain/result'
import type { RefusalCode } from '@/domain/refusals'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Cipher } from '../session/cipher'
import { getMember, type MemberRecord } from './get-member'
import { type Invitation, resendInvitation } from './invitation'
import type { MemberFields } from './member-fields'
import { notPossible } from './not-possible'
import { signOutMember } from './sign-out-member'
import { activateMember, deactivateMember } from './switch-member'
import { updateMember } from './update-member'

export type AccountRef = { id: UserId; version: number }
/** An account after the change, and the link to be mailed where the change was one. */
export type Acted = { record: MemberRecord; invitation: Invitation | null }

const side = 'admin' as const
const plain = (result: Result<MemberRecord>): Result<Acted> =>
  result.ok ? ok({ record: result.value, invitation: null }) : result

/** The person as a form would send them back. */
const fieldsOf = ({ user, limits }: MemberRecord): MemberFields => ({
  name: user.name,
  phone: user.phone,
  locale: user.locale,
  accountRole: user.accountRole ?? 'regular',
  branchId: user.branchId,
  costCentreIds: user.costCentreIds,
  options: user.options,
  limits: limits.map(({ amount, authorizerIds }) => ({ amount, authorizerIds: [...authorizerIds] })),
  overrides: Object.entries(user.overrides).map(([permission, scope]) => ({ permission, scope })) as never, // keys of one
})

/** What stands against a role or options, beyond what stands against any edit. */
const fieldRefusal = ({ user, role, options }: MemberRecord, change: AccountChange): RefusalCode | null => {
  if (change.kind === 'role') return user.accountRole === change.accountRole ? 'state.sameAlready' : null
  if (change.kind === 'rightsRole') return role?.id === change.roleId ? 'state.sameAlready' : null
  if (change.kind !== 'options') return null
  const wanted = options.filter(({ option, stored }) => {
    const value = option === 'limitedBudget' ? undefined : change.options[option]
    return value !== undefined && value !== stored
  })
  if (user.accountRole !== 'subAccount') return 'state.notASubAccount'
  const against = wanted.find(({ reason }) => reason !== null)
  return against?.reason ?? (wanted.length === 0 ? 'state.sameAlready' : null)
}

type FieldChange = Extract<AccountChange, { kind: 'role' | 'rightsRole' | 'options' }>
const changedFields = (fields: MemberFields, change: FieldChange): MemberFields => {
  if (change.kind === 'role') return { ...fields, accountRole: change.accountRole }
  if (change.kind === 'rightsRole') return { ...fields, roleId: change.roleId }
  return { ...fields, options: { ...fields.options, ...change.options } }
}

/** One account of several: the same use-cases, and so the same checks, as for one alone. */
export const actOnAccount = async (
  tx: Tx,
  { id: userId, version }: AccountRef,
  change: AccountChange,
  ctx: Context,
  cipher: Cipher,
): Promise<Result<Acted>> => {
  const command = { userId, version, side }
  switch (change.kind) {
    case 'activate':
      return plain(await activateMember(tx, command, ctx))
    case 'deactivate':
      return plain(await deactivateMember(tx, command, ctx))
    case 'signOut':
      return plain(await signOutMember(tx, command, ctx))
    case 'resendInvitation':
      return resendInvitation(tx, command, ctx, cipher)
    default: {
      const found = await getMember(tx, { userId, side }, ctx)
      if (!found.ok) return found
      const against = found.value.user.version === version ? fieldRefusal(found.value, change) : null
      if (against !== null) return notPossible(against, found.value)
      const fields = fieldsOf(found.value)
      return plain(await updateMember(tx, { ...command, fields: changedFields(fields, change) }, ctx))
    }
  }
}
