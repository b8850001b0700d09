import type { CompanyId } from '@/domain/ids'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import { effectiveGrants } from '../session/effective-grants'

/** AUT-04, ACC-12: switched on, confirmed, of a company, and holding the right to decide. */
export const mayAuthorize = async (tx: Tx, user: UserRow): Promise<boolean> =>
  user.active &&
  user.confirmed &&
  user.companyId !== null &&
  (await effectiveGrants(tx, user))['authorizations.decide'] !== undefined

/** Everybody of a company who may decide, by name. */
export const authorizersOf = async (tx: Tx, companyId: CompanyId): Promise<UserRow[]> => {
  const people = await tx.users.by('companyId', companyId)
  const may = await Promise.all(people.map((user) => mayAuthorize(tx, user)))
  return people.filter((_, at) => may[at]).toSorted((a, b) => a.name.localeCompare(b.name))
}
