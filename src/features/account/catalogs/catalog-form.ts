import type { CatalogDetail } from '@/contract/catalogs'
import type { BranchId, ProductId, UserId } from '@/domain/ids'

type Product = CatalogDetail['products'][number]
export type CatalogValues = {
  name: string
  description: string
  active: boolean
  products: Product[]
  categories: string[]
  userIds: UserId[]
  branchIds: BranchId[]
}

export const emptyCatalog: CatalogValues = {
  name: '',
  description: '',
  active: true,
  products: [],
  categories: [],
  userIds: [],
  branchIds: [],
}

export const catalogValuesOf = (catalog: CatalogDetail): CatalogValues => ({
  name: catalog.name,
  description: catalog.description,
  active: catalog.active,
  products: catalog.products,
  categories: catalog.categories,
  userIds: catalog.userIds,
  branchIds: catalog.branchIds,
})

type Contents = {
  active: boolean
  productIds: ProductId[]
  categories: string[]
  userIds: UserId[]
  branchIds: BranchId[]
}
export const catalogContentsOf = ({ active, products, categories, userIds, branchIds }: CatalogValues): Contents => ({
  active,
  productIds: products.map(({ id }) => id),
  categories,
  userIds,
  branchIds,
})

export const catalogRequestOf = (values: CatalogValues): Contents & { name: string; description: string } => ({
  name: values.name,
  description: values.description,
  ...catalogContentsOf(values),
})

/** Field of the form for a path of the request. */
export const catalogFieldOf = (path: string): string => {
  const [field = path] = path.split('.')
  return field === 'productIds' ? 'products' : field
}

export const toggled = <T>(values: readonly T[], value: T, on: boolean): T[] =>
  on ? [...values.filter((one) => one !== value), value] : values.filter((one) => one !== value)
