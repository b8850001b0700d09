import type { CatalogChoices, CatalogSummary } from '@/contract/catalogs'
import type { CatalogListQuery } from '@/contract/catalog-list'
import { holds } from '@/domain/permissions/can'
import { type Result, ok } from '@/domain/result'
import { inTreeOrder } from '@/domain/structure/tree'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { ownCompany } from '../reach'
import { type ProductHits, productHits } from '../products/search-products'
import { whoCan } from '../team/who-can'
import { assortmentOfPerson, catalogFacts, peopleGiven, productsIn } from './catalog-facts'

export type CatalogList = Paged<CatalogSummary> & { unlimited: number }

/** The reason against changing catalogs, with the people who may; false for those who may themselves. */
export const mayNotEditCatalogs = async (tx: Tx, ctx: Context) =>
  !holds(ctx.actor, 'catalogs.edit') && {
    code: 'permission.catalogsEdit' as const,
    ask: await whoCan(tx, ctx.actor.companyId, 'catalogs.edit'),
  }

/** CON-03: the catalogs of the company. */
export async function listCatalogs(tx: Tx, query: CatalogListQuery, ctx: Context): Promise<Result<CatalogList>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const facts = await catalogFacts(tx, own.value.id)
  const rows = facts.catalogs.map((catalog): CatalogSummary => {
    const branches = facts.branches.filter(({ id }) => catalog.branchIds.includes(id))
    const people = facts.people.filter(({ id }) => catalog.userIds.includes(id))
    return {
      id: catalog.id,
      version: catalog.version,
      name: catalog.name,
      description: catalog.description,
      active: catalog.active,
      products: productsIn(facts, catalog),
      people: peopleGiven(facts, catalog).length,
      givenTo: [...branches, ...people].map(({ name }) => name),
    }
  })
  const found = query.q
    ? rows.filter((row) => containsWords([row.name, row.description, ...row.givenTo].join(' '), query.q ?? ''))
    : rows
  const { field, descending } = sortOrder(query.sort, 'name')
  const value = (row: CatalogSummary) => (field === 'state' ? Number(!row.active) : row[field])
  return ok({
    ...pageOfRows(found.toSorted(byValue(value, descending, ctx.locale)), query),
    unlimited: facts.people.filter((user) => !assortmentOfPerson(facts, user).limited).length,
  })
}

export async function getCatalogChoices(tx: Tx, ctx: Context): Promise<Result<CatalogChoices>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const { company, branches, people, products } = await catalogFacts(tx, own.value.id)
  const counts = new Map<string, number>()
  for (const { category } of products) counts.set(category, (counts.get(category) ?? 0) + 1)
  return ok({
    categories: [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([category, amount]) => ({ category, products: amount })),
    people: people.map(({ id, name, branchId }) => ({
      id,
      name,
      branch: branches.find((branch) => branch.id === branchId)?.name ?? null,
    })),
    branches: inTreeOrder(branches, company.locale).map(({ node, depth }) => ({
      id: node.id,
      name: node.name,
      depth,
      people: people.filter(({ branchId }) => branchId === node.id).length,
    })),
    products: products.length,
  })
}

/** Everything the company can buy, whatever the caller's own catalogs hold. */
export async function searchCatalogProducts(tx: Tx, q: string, ctx: Context): Promise<Result<ProductHits>> {
  const own = await ownCompany(tx, ctx)
  return own.ok ? ok(await productHits(tx, { q, company: own.value, has: () => true, locale: ctx.locale })) : own
}
