import type { ApprovalChoices } from '@/contract/admin/registrations'
import type { AccountOptions, AccountRole } from '@/domain/account/vocabulary'
import type { RoleId } from '@/domain/ids'
import type { PriceGroup } from '@/domain/modules'
import type { MemberValues } from '@/entities/member/member-form'

/** What an approval gives besides customer and role. Nothing chosen leaves the usual. */
export type ApprovalValues = {
  branchId: MemberValues['branchId']
  /** Null: the usual one of the account role. */
  roleId: RoleId | null
  options: AccountOptions | null
  overrides: MemberValues['overrides']
  priceGroup: PriceGroup | null
}
export const usualApproval: ApprovalValues = {
  branchId: '',
  roleId: null,
  options: null,
  overrides: [],
  priceGroup: null,
}

/** A limited budget takes limits, which are set on the account once there is one. */
export const optionsOffered = ({ options }: ApprovalChoices): ApprovalChoices['options'] =>
  options.filter(({ option }) => option !== 'limitedBudget')

export const optionsOf = (choices: ApprovalChoices): AccountOptions =>
  // The backend sends each option once.
  Object.fromEntries(choices.options.map(({ option, stored }) => [option, stored])) as AccountOptions

export const approvalBody = (
  { branchId, roleId, options, overrides, priceGroup }: ApprovalValues,
  role: AccountRole,
) => ({
  branchId: branchId === '' ? null : branchId,
  ...(roleId ? { roleId } : {}),
  ...(role === 'subAccount' && options ? { options } : {}),
  ...(overrides.length > 0 ? { overrides } : {}),
  ...(priceGroup ? { priceGroup } : {}),
})
