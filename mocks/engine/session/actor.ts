import type { BranchId, CompanyId, UserId } from '@/domain/ids'
import type { Actor } from '@/domain/permissions/can'
import type { BranchRow, CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { stockSightOf } from '../portal-settings/stock-sight'
import { effectiveGrants } from './effective-grants'

/** The branch and everything below it. A loop in the structure ends where it began. */
const reachOf = (branchId: BranchId | null, branches: readonly BranchRow[]): BranchId[] => {
  const reach = new Set<BranchId>(branchId ? [branchId] : [])
  for (const id of reach) for (const branch of branches) if (branch.parentId === id) reach.add(branch.id)
  return [...reach]
}

/** The customers an administrator is assigned, one by one or by country. */
export const assignedCustomers = async (tx: Tx, { customerScope }: UserRow): Promise<CompanyId[]> => {
  if (customerScope === null) return []
  const reached = ({ id, country }: CompanyRow): boolean =>
    customerScope.companyIds.includes(id) || customerScope.countries.includes(country)
  return (await tx.companies.all()).filter(reached).map(({ id }) => id)
}

/** The person as everything that decides about rights sees them. Read anew for every request, so a changed right counts at once. */
export const actorOf = async (tx: Tx, user: UserRow): Promise<Actor> => ({
  userId: user.id,
  companyId: user.companyId,
  branchId: user.branchId,
  branchReach: user.companyId ? reachOf(user.branchId, await tx.branches.by('companyId', user.companyId)) : [],
  customerIds: await assignedCustomers(tx, user),
  customerCountries: user.customerScope?.countries ?? [],
  grants: await effectiveGrants(tx, user),
  ...(user.companyId && { stockSight: await stockSightOf(tx, await tx.companies.get(user.companyId)) }),
})

/** Somebody who has not signed in. */
export const nobody: Actor = {
  userId: '' as UserId,
  companyId: null,
  branchId: null,
  branchReach: [],
  customerIds: [],
  customerCountries: [],
  grants: {},
}
