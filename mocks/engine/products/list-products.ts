import type { ProductListQuery } from '@/contract/admin/product-list'
import type { catalogueActions, ProductCategory, ProductSummary } from '@/contract/admin/products'
import type { AllowedAction } from '@/contract/action'
import type { ReplyFor } from '@/contract/endpoint'
import type { listProducts as endpoint } from '@/contract/admin/products'
import { money } from '@/domain/money'
import type { ProductRow, StockRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { byValue, containsWords, pageOfRows, sortOrder } from '../paging'
import { catalogueActionsOf } from './catalogue-actions'
import { type Categories, categoriesOf, categoryName, categoryTree, withBelow } from './categories'
import { missingIn } from './missing'
import { nameIn } from './name-in'

export type ProductFilter = Pick<ProductListQuery, 'q' | 'view' | 'category' | 'missing' | 'sort'>
type View = NonNullable<ProductListQuery['view']>
type Stock = ReadonlyMap<ProductRow['id'], StockRow>

const openConflicts = ({ erpSays }: ProductRow): number =>
  Object.values(erpSays).filter(({ state }) => state === 'open').length
const editedValues = ({ provenance }: ProductRow): number =>
  Object.values(provenance).filter(({ source }) => source !== 'erp').length
const changedAt = ({ provenance }: ProductRow): number | null =>
  Object.values(provenance).reduce<number | null>(
    (last, { at }) => (at === null ? last : Math.max(last ?? 0, at)),
    null,
  )

const inView: Record<View, (product: ProductRow) => boolean> = {
  all: () => true,
  onSale: ({ discontinued }) => !discontinued,
  untranslated: (product) => missingIn(product).length > 0,
  unpictured: ({ pictures }) => pictures.length === 0,
  conflicts: (product) => openConflicts(product) > 0,
  edited: (product) => editedValues(product) > 0,
  discontinued: ({ discontinued }) => discontinued,
}
const views = Object.keys(inView) as View[]

/** Products that match what was asked for, whatever tab they stand in. */
function narrowed(all: readonly ProductRow[], query: ProductFilter, categories: Categories): ProductRow[] {
  const wanted = query.category && withBelow(categories, query.category)
  const q = query.q?.trim() ?? ''
  return all.filter(
    (product) =>
      (q === '' || containsWords([product.sku, ...Object.values(product.name)].join(' '), q)) &&
      (!wanted || [product.category, ...product.alsoIn].some((code) => wanted.has(code))) &&
      (!query.missing || missingIn(product).some((language) => query.missing?.includes(language))),
  )
}

function sorted(
  rows: readonly ProductRow[],
  sort: ProductListQuery['sort'],
  stock: Stock,
  categories: Categories,
  ctx: Context,
) {
  const { field, descending } = sortOrder(sort, 'sku')
  const value = (row: ProductRow): string | number | null => {
    if (field === 'sku') return row.sku
    if (field === 'name') return nameIn(row, ctx.locale)
    if (field === 'category') return categoryName(categories, row.category, ctx)
    return field === 'changedAt' ? changedAt(row) : (stock.get(row.id)?.quantity ?? null)
  }
  return rows.toSorted(byValue(value, descending, ctx.locale))
}

const stockByProduct = async (tx: Tx): Promise<Stock> =>
  new Map((await tx.stock.all()).map((row) => [row.productId, row]))

/** Everything a filter finds, in the order asked for: what an export writes. */
export async function findProducts(tx: Tx, query: ProductFilter, ctx: Context) {
  const [all, categories, stock] = await Promise.all([tx.products.all(), categoriesOf(tx), stockByProduct(tx)])
  const found = narrowed(all, query, categories)
  const rows = sorted(found.filter(inView[query.view ?? 'all']), query.sort, stock, categories, ctx)
  return { all, found, rows, categories, stock }
}

/** ADM-02: products, with what is still to be done about them. */
export async function listProducts(tx: Tx, query: ProductListQuery, ctx: Context): Promise<ReplyFor<typeof endpoint>> {
  const { all, found, rows, categories, stock } = await findProducts(tx, query, ctx)
  const counts = Object.fromEntries(views.map((view) => [view, found.filter(inView[view]).length]))
  const paged = pageOfRows(rows, query)
  const tree: ProductCategory[] = categoryTree(categories, all, ctx)
  const allowedActions: AllowedAction<(typeof catalogueActions)[number]>[] = await catalogueActionsOf(tx, ctx)
  return {
    ...paged,
    rows: paged.rows.map((row) => summaryOf(row, stock, categories, ctx)),
    views: counts as Record<View, number>,
    categories: tree,
    allowedActions,
  }
}

function summaryOf(product: ProductRow, stock: Stock, categories: Categories, ctx: Context): ProductSummary {
  const { id, sku, category, unit, discontinued, pictures, listPrice } = product
  const changed = changedAt(product)
  return {
    ...{ id, sku, unit, discontinued },
    name: nameIn(product, ctx.locale),
    category: categoryName(categories, category, ctx),
    missing: missingIn(product),
    pictures: pictures.length,
    mainPicture: pictures[0]?.fileId ?? null,
    conflicts: openConflicts(product),
    edited: editedValues(product),
    changedAt: changed === null ? null : new Date(changed).toISOString(),
    listPrice: listPrice.EUR === undefined ? null : money(listPrice.EUR, 'EUR'),
    stock: stock.get(id)?.quantity ?? null,
  }
}
