import type { BranchId, CatalogId, CompanyId, ProductId, UserId } from '@/domain/ids'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { AllowedAction } from '@/contract/action'
import type { catalogActions } from '@/contract/catalogs'
import type { CatalogRow } from '@mocks/store/rows/company'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type Products, productsOf } from '../orders/order-record'
import { ownCompany } from '../reach'
import { actionUnless } from '../refusal'
import { mayNotEditCatalogs } from './list-catalogs'

export type CatalogContents = {
  active: boolean
  productIds: ProductId[]
  categories: string[]
  userIds: UserId[]
  branchIds: BranchId[]
}
export type CatalogFields = CatalogContents & { name: string; description: string }
export type CatalogRecord = {
  catalog: CatalogRow
  products: Products
  allowedActions: AllowedAction<(typeof catalogActions)[number]>[]
}

/** A catalog of the caller's company. Another company's is as unknown as one that never was. */
async function ownCatalog(tx: Tx, catalogId: CatalogId, ctx: Context): Promise<Result<CatalogRow>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const catalog = await tx.catalogs.get(catalogId)
  return catalog?.companyId === company.value.id ? ok(catalog) : refuse('resource/not-found')
}

async function recordOf(tx: Tx, catalog: CatalogRow, ctx: Context): Promise<CatalogRecord> {
  const refusal = await mayNotEditCatalogs(tx, ctx)
  return {
    catalog,
    products: await productsOf(tx, catalog.productIds),
    allowedActions: [actionUnless('edit', refusal), actionUnless('delete', refusal)],
  }
}

export async function getCatalog(tx: Tx, catalogId: CatalogId, ctx: Context): Promise<Result<CatalogRecord>> {
  const own = await ownCatalog(tx, catalogId, ctx)
  return own.ok ? ok(await recordOf(tx, own.value, ctx)) : own
}

export async function createCatalog(tx: Tx, fields: CatalogFields, ctx: Context): Promise<Result<CatalogRecord>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const errors = await faultsOf(tx, fields, company.value.id, null)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const id = ctx.ids.next<'Catalog'>('Catalog')
  return ok(await recordOf(tx, await tx.catalogs.insert({ id, companyId: company.value.id, ...tidy(fields) }), ctx))
}

export async function updateCatalog(
  tx: Tx,
  { catalogId, version, ...fields }: CatalogFields & { catalogId: CatalogId; version: number },
  ctx: Context,
): Promise<Result<CatalogRecord>> {
  const own = await ownCatalog(tx, catalogId, ctx)
  if (!own.ok) return own
  if (own.value.version !== version) return refuse('conflict/stale', { current: await recordOf(tx, own.value, ctx) })
  const errors = await faultsOf(tx, fields, own.value.companyId, catalogId)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return ok(await recordOf(tx, await tx.catalogs.update(catalogId, tidy(fields)), ctx))
}

/** Whom it was given to may buy what their other catalogs hold; without others, everything. */
export async function deleteCatalog(
  tx: Tx,
  { catalogId, version }: { catalogId: CatalogId; version: number },
  ctx: Context,
): Promise<Result<null>> {
  const own = await ownCatalog(tx, catalogId, ctx)
  if (!own.ok) return own
  if (own.value.version !== version) return refuse('conflict/stale', { current: await recordOf(tx, own.value, ctx) })
  await tx.catalogs.delete(catalogId)
  return ok(null)
}

const tidy = <F extends CatalogContents>(fields: F): F => ({
  ...fields,
  productIds: [...new Set(fields.productIds)],
  categories: [...new Set(fields.categories)].toSorted(),
  userIds: [...new Set(fields.userIds)],
  branchIds: [...new Set(fields.branchIds)],
})

async function faultsOf(
  tx: Tx,
  fields: CatalogFields,
  companyId: CompanyId,
  self: CatalogId | null,
): Promise<FieldError[]> {
  const name = fields.name.toLowerCase()
  const others = (await tx.catalogs.by('companyId', companyId)).filter(({ id }) => id !== self)
  const errors: FieldError[] = others.some((other) => other.name.toLowerCase() === name)
    ? [{ pointer: '/name', code: 'duplicate' }]
    : []
  return [...errors, ...(await contentFaults(tx, fields, companyId))]
}

/** Everything a catalog names must exist, and people and branches must be of the company. */
export async function contentFaults(tx: Tx, fields: CatalogContents, companyId: CompanyId): Promise<FieldError[]> {
  const [users, branches, products] = await Promise.all([
    tx.users.by('companyId', companyId),
    tx.branches.by('companyId', companyId),
    tx.products.all(),
  ])
  const missing = (field: keyof CatalogContents, values: readonly string[], known: ReadonlySet<string>) =>
    values.flatMap((value, at): FieldError[] =>
      known.has(value) ? [] : [{ pointer: `/${field}/${at}`, code: 'unknown' }],
    )
  const idsOf = (rows: readonly { id: string }[]) => new Set<string>(rows.map(({ id }) => id))
  return [
    ...missing('productIds', fields.productIds, idsOf(products)),
    ...missing('categories', fields.categories, new Set(products.map(({ category }) => category))),
    ...missing('userIds', fields.userIds, idsOf(users)),
    ...missing('branchIds', fields.branchIds, idsOf(branches)),
  ]
}
