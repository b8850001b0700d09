import type { AccountOptions, AccountRole } from '@/domain/account/vocabulary'
import type { BranchId, CompanyId, CostCentreId, RoleId, UserId } from '@/domain/ids'
import type { FieldError } from '@/domain/result'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { rolesOf } from '../session/effective-grants'
import { sellingRules } from '../session/selling-rules'
import { rightsRoleRefusal, roleBounds, roleRefusal, usualFor } from './account-roles'
import { mayAuthorize } from './authorizers'
import type { Manager } from './manager'
import { optionFacts, usualOptions } from './options'
import type { Override } from './rights'

export type MemberLimit = { amount: number; authorizerIds: UserId[] }
export type MemberFields = {
  name: string
  phone: string
  locale: UserRow['locale']
  language?: string | null | undefined
  accountRole: AccountRole
  /** Absent: the role stays, or becomes what another account role begins with. */
  roleId?: RoleId | undefined
  branchId: BranchId | null
  costCentreIds: CostCentreId[]
  options: AccountOptions
  limits: MemberLimit[]
  overrides: Override[]
}
/** What is checked: the fields, for which company, over the person as they are; null for a new one. */
export type Checked = {
  fields: MemberFields
  companyId: CompanyId
  before: UserRow | null
  /** Authorizers each limit has already: an old link is no error, whatever became of the person. */
  linked: ReadonlySet<UserId>
  manager: Manager
}

export const problem = (pointer: string, code: FieldError['code']): FieldError => ({ pointer, code })

const placeErrors = async (tx: Tx, { fields, companyId, before }: Checked): Promise<FieldError[]> => {
  const errors: FieldError[] = []
  if (fields.branchId !== null) {
    const branch = await tx.branches.get(fields.branchId)
    if (branch?.companyId !== companyId) errors.push(problem('/branchId', 'unknown'))
    else if (!branch.active && before?.branchId !== branch.id) errors.push(problem('/branchId', 'unavailable'))
  }
  for (const [at, id] of fields.costCentreIds.entries()) {
    const costCentre = await tx.costCentres.get(id)
    if (costCentre?.companyId !== companyId) errors.push(problem(`/costCentreIds/${at}`, 'unknown'))
    else if (!costCentre.active && !before?.costCentreIds.includes(id))
      errors.push(problem(`/costCentreIds/${at}`, 'unavailable'))
  }
  return errors
}

const roleErrors = async (tx: Tx, { fields, before, manager }: Checked): Promise<FieldError[]> => {
  if (before?.accountRole === fields.accountRole) return []
  const refusal = await roleRefusal(tx, fields.accountRole, manager)
  return refusal === null ? [] : [problem('/accountRole', 'unavailable')]
}

/** ACC-20: a role of rights that is there, goes with the account role, and is the manager's to give. */
const rightsRoleErrors = async (tx: Tx, { fields, companyId, before, manager }: Checked): Promise<FieldError[]> => {
  const { roleId, accountRole } = fields
  const isKept = before?.accountRole === accountRole && before.roleIds.some((id) => id === roleId)
  if (roleId === undefined || isKept) return []
  const row = await tx.roles.get(roleId)
  if (row?.side !== 'account') return [problem('/roleId', 'unknown')]
  const usual = usualFor(row.id)
  if (usual !== null && (usual !== accountRole || (await roleRefusal(tx, usual, manager)) !== null))
    return [problem('/roleId', 'unavailable')]
  const bounds = await roleBounds(tx, manager, await tx.companies.require(companyId))
  // Taking what somebody was given back is as much a grant as giving it.
  const held = before?.accountRole === accountRole ? await rolesOf(tx, before) : []
  const isOpen = [row, ...held].every((each) => rightsRoleRefusal(each, bounds) !== 'setting.grantsByAdministrator')
  return isOpen && rightsRoleRefusal(row, bounds) === null ? [] : [problem('/roleId', 'unavailable')]
}

/** What the person has chosen so far, as far as it counts: options of other roles than sub-accounts do not. */
const optionsBefore = (before: UserRow | null): AccountOptions =>
  before?.accountRole === 'subAccount'
    ? before.options
    : { mayOrder: false, maySeePrices: false, maySeeStock: false, mayAuthorize: false, limitedBudget: false }

const optionErrors = async (tx: Tx, { fields, companyId, before, manager }: Checked): Promise<FieldError[]> => {
  if (fields.accountRole !== 'subAccount') return []
  const stored = optionsBefore(before)
  const holder = { id: before?.id ?? ('' as UserId), accountRole: fields.accountRole, options: stored }
  const facts = optionFacts(holder, manager, await sellingRules(tx, companyId))
  const errors = facts
    .filter(({ option, editable }) => !editable && fields.options[option] !== stored[option])
    .map(({ option }) => problem(`/options/${option}`, 'unavailable'))
  const escapes = manager.isLimited && before?.accountRole !== 'subAccount' && !fields.options.limitedBudget
  return escapes ? [...errors, problem('/options/limitedBudget', 'unavailable')] : errors
}

const limitErrors = async (tx: Tx, { fields, companyId, before, linked }: Checked): Promise<FieldError[]> => {
  if (fields.accountRole !== 'subAccount') return []
  const errors: FieldError[] = []
  if (fields.options.limitedBudget && fields.limits.length === 0) errors.push(problem('/limits', 'required'))
  const amounts = fields.limits.map(({ amount }) => amount)
  for (const [at, { amount, authorizerIds }] of fields.limits.entries()) {
    if (amounts.indexOf(amount) !== at) errors.push(problem(`/limits/${at}/amount`, 'duplicate'))
    for (const [place, id] of authorizerIds.entries()) {
      const pointer = `/limits/${at}/authorizerIds/${place}`
      const authorizer = await tx.users.get(id)
      if (authorizer?.companyId !== companyId) errors.push(problem(pointer, 'unknown'))
      else if (authorizerIds.indexOf(id) !== place) errors.push(problem(pointer, 'duplicate'))
      else if (id === before?.id || !(linked.has(id) || (await mayAuthorize(tx, authorizer))))
        errors.push(problem(pointer, 'unavailable'))
    }
  }
  return errors
}

/** Every field that is wrong, apart from single rights. Pointers are into the body. */
export const fieldErrors = async (tx: Tx, checked: Checked): Promise<FieldError[]> => [
  ...(await placeErrors(tx, checked)),
  ...(await roleErrors(tx, checked)),
  ...(await rightsRoleErrors(tx, checked)),
  ...(await optionErrors(tx, checked)),
  ...(await limitErrors(tx, checked)),
]

/** The options that are kept: those of a sub-account as asked, of others as they were. */
export const keptOptions = (fields: MemberFields, before: UserRow | null): AccountOptions =>
  fields.accountRole === 'subAccount' ? fields.options : (before?.options ?? usualOptions)
