import type { AccountOption, AccountOptions, AccountRole } from '@/domain/account/vocabulary'
import type { BranchId, CompanyId, UserId } from '@/domain/ids'
import type { Permission } from '@/domain/permissions/catalogue'
import { type Result, ok, refuse } from '@/domain/result'
import type { RefusalCode } from '@/domain/refusals'
import type { BranchRow, CompanyRow, CostCentreRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type SellingRules, sellingRules } from '../session/selling-rules'
import { type RoleOffer, rightsRoles, rolesOffered } from './account-roles'
import { authorizersOf } from './authorizers'
import { type Manager, managerOf } from './manager'
import { type OptionFact, optionFacts, settingAgainstOption, usualOptions } from './options'

export type Choices = {
  company: CompanyRow
  accountRoles: { role: AccountRole; reason: RefusalCode | null }[]
  roles: RoleOffer[]
  branches: { branch: BranchRow; depth: number }[]
  costCentres: CostCentreRow[]
  authorizers: UserRow[]
  /** For a new sub-account: what is stored is what the form begins with. */
  options: OptionFact[]
}

/** The tree as a list, each branch after the one it belongs to. What hangs in a loop comes last. */
const inTreeOrder = (branches: readonly BranchRow[]): Choices['branches'] => {
  const found: Choices['branches'] = []
  const visit = (parentId: BranchId | null, depth: number): void => {
    for (const branch of branches.filter((row) => row.parentId === parentId)) {
      if (found.some((each) => each.branch.id === branch.id)) continue
      found.push({ branch, depth })
      visit(branch.id, depth + 1)
    }
  }
  visit(null, 0)
  for (const branch of branches)
    if (!found.some((each) => each.branch.id === branch.id)) found.push({ branch, depth: 0 })
  return found
}

/** What the form for a person offers. In the administration the company is named. */
export const memberChoices = async (
  tx: Tx,
  { side, companyId }: { side: Manager['side']; companyId: CompanyId | null },
  ctx: Context,
): Promise<Result<Choices>> => {
  const manager = await managerOf(tx, side, ctx)
  if (!manager.ok) return manager
  const company = await tx.companies.get(manager.value.companyId ?? (companyId as CompanyId))
  if (!company || !manager.value.reaches(company.id)) return refuse('resource/not-found')
  const rules = await sellingRules(tx, company.id)
  // Nobody yet: the form's person has no id.
  const fresh = { id: '' as UserId, accountRole: 'subAccount' as const, options: beginning(manager.value, rules) }
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, ctx.locale)
  return ok({
    company,
    accountRoles: await rolesOffered(tx, manager.value),
    roles: await rightsRoles(tx, manager.value, company),
    branches: inTreeOrder(
      (await tx.branches.by('companyId', company.id)).filter(({ active }) => active).toSorted(byName),
    ),
    costCentres: (await tx.costCentres.by('companyId', company.id))
      .filter(({ active }) => active)
      .toSorted((a, b) => a.code.localeCompare(b.code)),
    authorizers: await authorizersOf(tx, company.id),
    options: optionFacts(fresh, manager.value, rules),
  })
}

/** A form begins with nothing that the manager may not give, or that a setting forbids. */
const beginning = (manager: Manager, rules: SellingRules): AccountOptions => {
  const may = (option: AccountOption, permission: Permission): boolean =>
    settingAgainstOption(option, rules) === null && manager.ceiling[permission] !== undefined
  return {
    ...usualOptions,
    mayOrder: may('mayOrder', 'orders.create'),
    maySeePrices: may('maySeePrices', 'prices.view'),
    maySeeStock: may('maySeeStock', 'stock.view'),
    limitedBudget: manager.isLimited,
  }
}
