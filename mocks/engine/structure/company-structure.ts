import type { BranchId, CompanyId } from '@/domain/ids'
import { subtree, switchedOffBy } from '@/domain/structure/tree'
import type { AddressRow, BranchRow, BudgetRow, CatalogRow, CompanyRow, CostCentreRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'

/** Everything that hangs on the tree of a company. */
export type CompanyStructure = {
  company: CompanyRow
  branches: BranchRow[]
  addresses: AddressRow[]
  people: UserRow[]
  costCentres: CostCentreRow[]
  budgets: BudgetRow[]
  catalogs: CatalogRow[]
}

export async function companyStructure(tx: Tx, companyId: CompanyId): Promise<CompanyStructure> {
  const [company, branches, addresses, people, costCentres, budgets, catalogs] = await Promise.all([
    tx.companies.require(companyId),
    tx.branches.by('companyId', companyId),
    tx.addresses.by('companyId', companyId),
    tx.users.by('companyId', companyId),
    tx.costCentres.by('companyId', companyId),
    tx.budgets.by('companyId', companyId),
    tx.catalogs.by('companyId', companyId),
  ])
  return { company, branches, addresses, people, costCentres, budgets, catalogs }
}

/** Whether neither the branch nor one above it is switched off; the company itself never is. */
export const isOn = ({ branches }: Pick<CompanyStructure, 'branches'>, branchId: BranchId | null): boolean =>
  switchedOffBy(branches, branchId) === undefined

/** Whether orders can be charged to it: itself and its branch are on. */
export const centreIsOn = (all: CompanyStructure, { active, branchId }: CostCentreRow): boolean =>
  active && isOn(all, branchId)

/** Budgets of these cost centres. */
export const budgetsOf = ({ budgets }: CompanyStructure, centres: readonly CostCentreRow[]): BudgetRow[] => {
  const ids = new Set<string>(centres.map(({ id }) => id))
  return budgets.filter(({ owner }) => owner.kind === 'costCentre' && ids.has(owner.costCentreId))
}

/** What belongs to a branch and to everything below it. */
export function belongingsOf(all: CompanyStructure, branchId: BranchId) {
  const branches = subtree(all.branches, branchId)
  const ids = new Set<BranchId | null>(branches.map(({ id }) => id))
  const costCentres = all.costCentres.filter((centre) => ids.has(centre.branchId))
  return {
    branches,
    people: all.people.filter((person) => ids.has(person.branchId)),
    addresses: all.addresses.filter((address) => ids.has(address.branchId)),
    costCentres,
    budgets: budgetsOf(all, costCentres),
  }
}

/** By code, as they are written on papers. */
export const byCode = (a: CostCentreRow, b: CostCentreRow): number =>
  a.code.localeCompare(b.code, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1)
