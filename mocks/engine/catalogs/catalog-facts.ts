import type { CompanyId } from '@/domain/ids'
import type { BranchRow, CatalogRow, CompanyRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { isSold } from '../basket/price-lines'
import { type Assortment, assortmentFrom, catalogsReaching } from './assortment'

/** What catalogs of a company are told against. */
export type CatalogFacts = {
  company: CompanyRow
  catalogs: CatalogRow[]
  branches: BranchRow[]
  /** At work: who is switched off buys nothing. */
  people: UserRow[]
  /** Those the company can buy at all. */
  products: ProductRow[]
}

/** What the rules about catalogs need of a company, read once. */
export async function catalogFacts(tx: Tx, companyId: CompanyId): Promise<CatalogFacts> {
  const [company, catalogs, branches, people, products] = await Promise.all([
    tx.companies.require(companyId),
    tx.catalogs.by('companyId', companyId),
    tx.branches.by('companyId', companyId),
    tx.users.by('companyId', companyId),
    tx.products.all(),
  ])
  return {
    company,
    catalogs,
    branches,
    people: people
      .filter(({ active }) => active)
      .toSorted((a, b) => a.name.localeCompare(b.name, company.locale) || (a.id < b.id ? -1 : 1)),
    products: products.filter((product) => isSold(product, company)),
  }
}

/** Products a catalog holds today, whole categories included. */
export const productsIn = ({ products }: CatalogFacts, catalog: CatalogRow): number =>
  products.filter(assortmentFrom([catalog]).has).length

/** What somebody may buy: the catalogs given to them or their branches; everything where none is. */
export const assortmentOfPerson = (facts: CatalogFacts, user: UserRow): Assortment =>
  assortmentFrom(catalogsReaching(user, facts.catalogs, facts.branches).map(({ catalog }) => catalog))

/** People a catalog is given to, directly or through a branch, whether or not it is switched on. */
export const peopleGiven = ({ people, branches }: CatalogFacts, catalog: CatalogRow): UserRow[] =>
  people.filter((user) => catalogsReaching(user, [{ ...catalog, active: true }], branches).length > 0)

/** How many products a person may buy; null: everything. */
export const buyableBy = (facts: CatalogFacts, user: UserRow): number | null => {
  const { limited, has } = assortmentOfPerson(facts, user)
  return limited ? facts.products.filter(has).length : null
}
