import { categoryLimits, type CategoryRecord } from '@/contract/admin/product-categories'
import type { RefusalCode } from '@/domain/refusals'
import { type FieldError, type Result, ok, refuse } from '@/domain/result'
import type { Localized } from '@mocks/store/rows/base'
import type { ProductCategoryRow } from '@mocks/store/rows/product-card'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { actionUnless } from '../refusal'
import { mayNotEditCatalogue } from './catalogue-actions'
import { categoryCode } from './category-code'
import { categoriesOf, categoryTree, withBelow } from './categories'
import { mastersOf } from './master-table'

const below = (rows: Iterable<ProductCategoryRow>, parent: string | null): ProductCategoryRow[] =>
  [...rows]
    .filter((row) => row.parent === parent)
    .toSorted((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1))

/** INT-03: where the ERP is master of categories, it says which there are; how they are called and stand is the portal's. */
const isErps = async (tx: Tx): Promise<boolean> => (await mastersOf(tx)).rules.categories === 'erp'

/** ADM-02: the tree with all names, for whoever looks after it. */
export async function listCategories(tx: Tx, ctx: Context) {
  const [categories, products, catalogs, masters, mayNot] = await Promise.all([
    categoriesOf(tx),
    tx.products.all(),
    tx.catalogs.all(),
    mastersOf(tx),
    mayNotEditCatalogue(tx, ctx),
  ])
  const erps = (await isErps(tx)) && { code: 'state.erpOwnsCategories' as const }
  const named = new Set([...catalogs.flatMap((catalog) => catalog.categories), ...Object.keys(masters.byCategory)])
  const depths = new Map<string, number>()
  const rows = categoryTree(categories, products, ctx).flatMap(({ code, products: held }): CategoryRecord[] => {
    const row = categories.get(code)
    if (!row) return []
    const depth = row.parent === null ? 0 : (depths.get(row.parent) ?? 0) + 1
    depths.set(code, depth)
    const siblings = below(categories.values(), row.parent)
    const inside = below(categories.values(), code).length > 0
    const reason = (on: boolean, is: RefusalCode) => on && { code: is }
    const remove = actionUnless(
      'delete',
      mayNot,
      erps,
      reason(held > 0, 'state.categoryHolds'),
      reason(inside, 'state.categoryAbove'),
      reason(named.has(code), 'state.categoryNamed'),
    )
    const { version, name, parent } = row
    return [
      {
        ...{ version, code, name, parent, depth },
        place: siblings.indexOf(row),
        ...{ siblings: siblings.length, products: held, allowedActions: [remove] },
      },
    ]
  })
  return { rows, allowedActions: [actionUnless('edit', mayNot), actionUnless('add', mayNot, erps)] }
}

const recordOf = async (tx: Tx, code: string, ctx: Context): Promise<CategoryRecord> => {
  const found = (await listCategories(tx, ctx)).rows.find((row) => row.code === code)
  if (!found) throw new Error(`The category ${code} is not in the tree`)
  return found
}

async function faultsOf(
  tx: Tx,
  { name, parent }: { name?: Localized | undefined; parent?: string | null | undefined },
  self: string | null,
): Promise<FieldError[]> {
  const categories = await categoriesOf(tx)
  const errors: FieldError[] = []
  if (name && name.en === '') errors.push({ pointer: '/name/en', code: 'required' })
  if (typeof parent === 'string' && !categories.has(parent)) errors.push({ pointer: '/parent', code: 'unknown' })
  if (typeof parent === 'string' && self !== null && withBelow(categories, [self]).has(parent))
    errors.push({ pointer: '/parent', code: 'notAllowedHere' })
  return errors
}

export async function createCategory(
  tx: Tx,
  { name, parent }: { name: Localized; parent: string | null },
  ctx: Context,
): Promise<Result<CategoryRecord>> {
  if (await isErps(tx)) return refuse('category/erp-owns')
  const categories = await categoriesOf(tx)
  const errors = await faultsOf(tx, { name, parent }, null)
  if (categories.size >= categoryLimits.categories)
    errors.push({ pointer: '/name/en', code: 'tooLarge', params: { maximum: categoryLimits.categories } })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const last = below(categories.values(), parent).at(-1)
  const code = categoryCode(name.en, categories)
  const id = ctx.ids.next<'ProductCategory'>('ProductCategory') as ProductCategoryRow['id']
  await tx.productCategories.insert({ id, code, name, parent, position: (last?.position ?? -1) + 1 })
  return ok(await recordOf(tx, code, ctx))
}

type Edit = {
  code: string
  version: number
  name?: Localized | undefined
  parent?: string | null | undefined
  place?: number | undefined
}

export async function updateCategory(tx: Tx, edit: Edit, ctx: Context): Promise<Result<CategoryRecord>> {
  const row = await tx.productCategories.one('code', edit.code)
  if (!row) return refuse('resource/not-found')
  if (row.version !== edit.version) return refuse('conflict/stale', { current: await recordOf(tx, row.code, ctx) })
  const errors = await faultsOf(tx, edit, row.code)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const { name = row.name, parent = row.parent } = edit
  const others = below((await categoriesOf(tx)).values(), parent).filter(({ code }) => code !== row.code)
  const stays = parent === row.parent && edit.place === undefined
  const place = edit.place ?? others.length
  await tx.productCategories.update(row.id, {
    ...{ name, parent },
    position: stays ? row.position : await positionAt(tx, others, place),
  })
  return ok(await recordOf(tx, row.code, ctx))
}

/** A position at a place among others; they move aside only where there is no room between two. */
async function positionAt(tx: Tx, others: readonly ProductCategoryRow[], place: number): Promise<number> {
  const [before, after] = [others[place - 1], others[place]]
  if (!after) return (others.at(-1)?.position ?? -1) + 1
  if (!before) return after.position - 1
  if (after.position - before.position > 1) return before.position + 1
  for (const row of others.slice(place)) await tx.productCategories.update(row.id, { position: row.position + 2 })
  return before.position + 1
}

export async function deleteCategory(
  tx: Tx,
  { code, version }: { code: string; version: number },
  ctx: Context,
): Promise<Result<null>> {
  const row = await tx.productCategories.one('code', code)
  if (!row) return refuse('resource/not-found')
  const record = await recordOf(tx, code, ctx)
  if (row.version !== version) return refuse('conflict/stale', { current: record })
  const reason = record.allowedActions[0]?.reason?.code
  if (reason === 'state.erpOwnsCategories') return refuse('category/erp-owns')
  if (reason) return refuse('category/in-use', { params: { products: record.products } })
  await tx.productCategories.delete(row.id)
  return ok(null)
}
