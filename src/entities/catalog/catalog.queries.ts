import { query } from '@/api/query'
import type { InputFor } from '@/contract/endpoint'
import { getCatalog, getCatalogChoices, listCatalogs, previewCatalog, searchCatalogProducts } from '@/contract/catalogs'
import type { CatalogListQuery } from '@/contract/catalog-list'
import type { CatalogId } from '@/domain/ids'

export const catalogQueries = {
  list: (list: CatalogListQuery) => query(listCatalogs, { query: list }),
  detail: (catalogId: CatalogId) => query(getCatalog, { params: { catalogId } }),
  choices: () => query(getCatalogChoices, {}),
  products: (q: string) => query(searchCatalogProducts, { query: { q } }),
  preview: (body: InputFor<typeof previewCatalog>['body']) => query(previewCatalog, { body }),
}
