import { switchedOffBy } from '@/domain/structure/tree'
import type { AddressRow, BranchRow, CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'

/** By name; the company's default comes first. */
export const byDefaultAndName =
  ({ locale }: Pick<CompanyRow, 'locale'>) =>
  (a: AddressRow, b: AddressRow): number =>
    Number(b.isDefault) - Number(a.isDefault) || a.address.name.localeCompare(b.address.name, locale)

/** Those of the company that its people may have goods sent to: a branch that is off receives nothing. */
export const openAddresses = (addresses: readonly AddressRow[], branches: readonly BranchRow[]): AddressRow[] =>
  addresses.filter(({ branchId }) => switchedOffBy(branches, branchId) === undefined)

/** Those a branch allows its people. */
export const allowedAt = (branch: BranchRow | undefined, addresses: readonly AddressRow[]): AddressRow[] => {
  const allowed = branch?.allowedAddressIds ?? null
  return addresses.filter(({ id }) => allowed === null || allowed.includes(id))
}

/** The first that is set and may be used: of the person, of the branch, of the company; else the first there is. */
export const defaultAmong = (
  addresses: readonly AddressRow[],
  user: Pick<UserRow, 'defaultAddressId'> | null,
  branch: Pick<BranchRow, 'defaultAddressId'> | undefined,
): AddressRow | undefined => {
  const wishes = [user?.defaultAddressId, branch?.defaultAddressId, addresses.find((row) => row.isDefault)?.id]
  return wishes.map((wish) => addresses.find(({ id }) => id === wish)).find((row) => row !== undefined) ?? addresses[0]
}

/** SET-07: where a person may have goods sent. `isDefault` marks this person's own default, which comes first. */
export async function deliveryAddressesFor(tx: Tx, company: CompanyRow, user: UserRow): Promise<AddressRow[]> {
  const [addresses, branches] = await Promise.all([
    tx.addresses.by('companyId', company.id),
    tx.branches.by('companyId', company.id),
  ])
  const branch = branches.find(({ id }) => id === user.branchId)
  const mine = allowedAt(branch, openAddresses(addresses, branches)).toSorted(byDefaultAndName(company))
  const preset = defaultAmong(mine, user, branch)?.id
  return mine.map((row) => ({ ...row, isDefault: row.id === preset })).toSorted(byDefaultAndName(company))
}
