import type { MemberChoices } from '@/contract/member-fields'
import type { MemberDetail, MemberOption } from '@/contract/member-detail'
import type { RefusalReason } from '@/contract/action'
import type { AccountOptions, AccountRole } from '@/domain/account/vocabulary'
import { languageRead, languageWish } from '@/shared/i18n/language-choices'
import type { BranchId, CostCentreId, RoleId, UserId } from '@/domain/ids'
import type { Permission, Scope } from '@/domain/permissions/catalogue'

export type LimitValue = { amount: number | null; authorizerIds: UserId[] }
/** A limit before anything is said about it. */
export const noLimit: LimitValue = { amount: null, authorizerIds: [] }
export type OverrideValue = { permission: Permission; scope: Scope | 'none' }

/** The fields of a person as a form holds them. An empty branch is none; an empty role is one that was taken away. */
export type MemberValues = {
  name: string
  phone: string
  /** Code of the language they read the portal in. */
  locale: string
  accountRole: AccountRole
  roleId: RoleId | ''
  branchId: BranchId | ''
  costCentreIds: CostCentreId[]
  options: AccountOptions
  limits: LimitValue[]
  overrides: OverrideValue[]
}

/** Somebody new also has an address, which stays. */
export type NewMemberValues = MemberValues & { email: string }

const storedOptions = (options: readonly MemberOption[]): AccountOptions =>
  // The backend sends each option once.
  Object.fromEntries(options.map(({ option, stored }) => [option, stored])) as AccountOptions

/** What the form offers: a sub-account's own choices, or those anybody begins with who becomes one. */
export const optionsOffered = (member: MemberDetail, choices: MemberChoices): readonly MemberOption[] =>
  member.accountRole === 'subAccount' ? member.options : choices.options

/** Whoever may not see amounts leaves limits alone. */
export const hidesAmounts = (options: readonly MemberOption[]): boolean =>
  options.some(({ option, reason }) => option === 'limitedBudget' && reason?.code === 'permission.pricesView')

/** Nobody changes what decides about their own rights; every right then says so. */
export const ownRights = (member: MemberDetail): RefusalReason | null =>
  member.rights.find(({ reason }) => reason?.code === 'state.ownRights')?.reason ?? null

export type RightsRole = NonNullable<MemberDetail['role']>
type OfferedRole = MemberChoices['roles'][number]

/** The role of rights that somebody of this account role begins with. */
export const usualRole = ({ roles }: Pick<MemberChoices, 'roles'>, accountRole: AccountRole): RoleId | '' =>
  roles.find(({ usualFor }) => usualFor === accountRole)?.id ?? ''

/** Roles of rights for an account role; what the person has stays a choice. */
export const rolesOffered = (
  roles: MemberChoices['roles'],
  accountRole: AccountRole,
  held: RightsRole | undefined,
): OfferedRole[] => roles.filter(({ id, usualFor }) => usualFor === null || usualFor === accountRole || id === held?.id)

export const valuesOf = (member: MemberDetail, choices: MemberChoices): MemberValues => ({
  name: member.name,
  phone: member.phone,
  locale: languageRead(member),
  accountRole: member.accountRole,
  roleId: member.role?.id ?? '',
  branchId: member.branchId ?? '',
  costCentreIds: member.costCentreIds,
  options: storedOptions(optionsOffered(member, choices)),
  limits: member.limits.map(({ amount, authorizers }) => ({
    amount: amount?.amount ?? null,
    authorizerIds: authorizers.map(({ id }) => id),
  })),
  overrides: member.rights.flatMap(({ permission, override }) =>
    override === null ? [] : [{ permission, scope: override }],
  ),
})

/** Somebody new: a sub-account that may buy, as far as the settings let it. */
export const newMember = (
  choices: MemberChoices,
  locale: string,
  accountRole: AccountRole = choices.accountRoles.find(({ role, reason }) => role === 'subAccount' && !reason)?.role ??
    'regular',
): NewMemberValues => ({
  email: '',
  name: '',
  phone: '',
  locale,
  accountRole,
  roleId: usualRole(choices, accountRole),
  branchId: choices.branches[0]?.id ?? '',
  costCentreIds: [],
  options: storedOptions(choices.options),
  limits: [],
  overrides: [],
})

/** Limits are meant only for a limited sub-account; an amount left out is refused at its field. */
export const toFields = (
  { branchId, roleId, limits, locale, ...values }: MemberValues,
  options: readonly MemberOption[],
) => {
  const sent = values.accountRole === 'subAccount' && values.options.limitedBudget && !hidesAmounts(options)
  return {
    ...values,
    ...languageWish(locale),
    ...(roleId === '' ? {} : { roleId }),
    branchId: branchId === '' ? null : branchId,
    limits: sent ? limits.map(({ amount, authorizerIds }) => ({ amount: amount ?? -1, authorizerIds })) : [],
  }
}

/** The field that shows what is wrong deeper in the request: a group of boxes rather than one of its ids. */
export const memberFieldFor = (path: string): string =>
  path
    .replace(/^language$/, 'locale')
    .replace(/^(costCentreIds|overrides|limits\.\d+\.(?:amount|authorizerIds))\..+$/, '$1')

/** An unlinked authorizer replaced where they stood before, so that the save keeps who waits for whom. */
export const withSuccessor = (
  { limits }: MemberValues,
  before: MemberDetail['limits'],
  from: UserId,
  to: UserId,
): LimitValue[] =>
  limits.map((limit) => {
    const stood = before.some(
      ({ amount, authorizers }) => amount?.amount === limit.amount && authorizers.some(({ id }) => id === from),
    )
    return stood && !limit.authorizerIds.includes(to)
      ? { ...limit, authorizerIds: [...limit.authorizerIds, to] }
      : limit
  })
