import type { CatalogPreview } from '@/contract/catalogs'
import type { CatalogId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { CatalogRow } from '@mocks/store/rows/company'
import type { UserRow } from '@mocks/store/rows/people'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import {
  assortmentOfPerson,
  buyableBy,
  type CatalogFacts,
  catalogFacts,
  peopleGiven,
  productsIn,
} from './catalog-facts'
import { type CatalogContents, contentFaults } from './edit-catalog'

type Preview = CatalogContents & { catalogId: CatalogId | null }

/** CON-03: who could buy what, if the catalog were like this; by the rules that decide about every purchase. */
export async function previewCatalog(
  tx: Tx,
  { catalogId, ...contents }: Preview,
  ctx: Context,
): Promise<Result<CatalogPreview>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const now = await catalogFacts(tx, own.value.id)
  const stored = now.catalogs.find(({ id }) => id === catalogId)
  if (catalogId !== null && !stored) return refuse('resource/not-found')
  const errors = await contentFaults(tx, contents, own.value.id)
  if (errors.length > 0) return refuse('request/invalid', { errors })

  const imagined: CatalogRow = {
    id: catalogId ?? ('' as CatalogId), // none is saved yet
    version: 0,
    companyId: own.value.id,
    name: '',
    description: '',
    ...contents,
  }
  const then: CatalogFacts = {
    ...now,
    catalogs: [...now.catalogs.filter(({ id }) => id !== catalogId), imagined],
  }
  const touched = new Set([...peopleGiven(then, imagined), ...(stored ? peopleGiven(now, stored) : [])])
  const people = await Promise.all(
    now.people
      .filter((user) => touched.has(user))
      .map(async (user) => ({
        id: user.id,
        name: user.name,
        branch: now.branches.find(({ id }) => id === user.branchId)?.name ?? null,
        before: buyableBy(now, user),
        after: buyableBy(then, user),
        stoppedLines: await stoppedLines(tx, now, then, user),
      })),
  )
  return ok({ products: productsIn(then, imagined), people })
}

/** Lines in the person's basket that are bought from now and could not be then. */
async function stoppedLines(tx: Tx, now: CatalogFacts, then: CatalogFacts, user: UserRow): Promise<number> {
  const basket = await tx.baskets.one('userId', user.id)
  const wanted = new Set(basket?.lines.map(({ productId }) => productId))
  const [may, might] = [assortmentOfPerson(now, user), assortmentOfPerson(then, user)]
  return now.products.filter((product) => wanted.has(product.id) && may.has(product) && !might.has(product)).length
}
