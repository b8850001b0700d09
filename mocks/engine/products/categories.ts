import type { ProductCategory } from '@/contract/admin/products'
import type { ProductCategoryRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { textIn } from './name-in'

export type Categories = ReadonlyMap<string, ProductCategoryRow>

export const categoriesOf = async (tx: Tx): Promise<Categories> =>
  new Map((await tx.productCategories.all()).map((row) => [row.code, row]))

export const categoryName = (categories: Categories, code: string, { locale }: Pick<Context, 'locale'>): string => {
  const row = categories.get(code)
  return row ? textIn(row.name, locale) || code : code
}

/** The tree from top to bottom, each category after the one it belongs to, with how many products stand in it. */
export function categoryTree(
  categories: Categories,
  products: readonly Pick<ProductRow, 'category' | 'alsoIn'>[],
  ctx: Pick<Context, 'locale'>,
): ProductCategory[] {
  const counts = new Map<string, number>()
  for (const { category, alsoIn } of products)
    for (const code of new Set([category, ...alsoIn])) counts.set(code, (counts.get(code) ?? 0) + 1)
  const rows = [...categories.values()].toSorted((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1))
  const under = (parent: string | null): ProductCategory[] =>
    rows
      .filter((row) => row.parent === parent)
      .flatMap((row) => [
        {
          code: row.code,
          name: categoryName(categories, row.code, ctx),
          parent: row.parent,
          products: counts.get(row.code) ?? 0,
        },
        ...under(row.code),
      ])
  return under(null)
}

/** A category with all that stand under it. */
export function withBelow(categories: Categories, codes: readonly string[]): ReadonlySet<string> {
  const found = new Set(codes)
  const rows = [...categories.values()]
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const { code, parent } of rows) if (parent !== null && found.has(parent)) found.add(code)
  }
  return found
}
