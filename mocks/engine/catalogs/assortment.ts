import type { UserId } from '@/domain/ids'
import { pathUp } from '@/domain/structure/tree'
import type { BranchRow, CatalogRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'

export type Assortment = {
  /** False for people without a catalog: they may buy everything. */
  limited: boolean
  has(product: Pick<ProductRow, 'id' | 'category' | 'alsoIn'>): boolean
}

/** A catalog that counts for a person, and the branch it comes through; null when given to the person. */
export type ReachingCatalog = { catalog: CatalogRow; via: BranchRow | null }

const everything: Assortment = { limited: false, has: () => true }

/**
 * The catalogs that count for a person: those given to the person, and those given to the person's branch or to one
 * above it. Catalogs that are switched off count for nobody.
 */
export const catalogsReaching = (
  user: Pick<UserRow, 'id' | 'branchId'>,
  catalogs: readonly CatalogRow[],
  branches: readonly BranchRow[],
): ReachingCatalog[] => {
  const path = pathUp(branches, user.branchId)
  return catalogs
    .filter((catalog) => catalog.active)
    .flatMap((catalog): ReachingCatalog[] => {
      if (catalog.userIds.includes(user.id)) return [{ catalog, via: null }]
      const via = path.find((branch) => catalog.branchIds.includes(branch.id))
      return via ? [{ catalog, via }] : []
    })
}

/** What the catalogs allow together: each product or category that one of them holds. */
export const assortmentFrom = (catalogs: readonly CatalogRow[]): Assortment => {
  if (catalogs.length === 0) return everything
  const products = new Set(catalogs.flatMap(({ productIds }) => productIds))
  const categories = new Set(catalogs.flatMap((catalog) => catalog.categories))
  return {
    limited: true,
    has: ({ id, category, alsoIn }) =>
      products.has(id) || categories.has(category) || alsoIn.some((each) => categories.has(each)),
  }
}

/** CON-03: what a person may buy. Holds wherever products appear: search, basket, reorder, placing. */
export async function assortmentOf(tx: Tx, userId: UserId): Promise<Assortment> {
  const user = await tx.users.get(userId)
  if (!user?.companyId) return everything
  const [catalogs, branches] = await Promise.all([
    tx.catalogs.by('companyId', user.companyId),
    tx.branches.by('companyId', user.companyId),
  ])
  return assortmentFrom(catalogsReaching(user, catalogs, branches).map(({ catalog }) => catalog))
}
