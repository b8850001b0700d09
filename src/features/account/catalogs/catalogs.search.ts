import { type CatalogListQuery, catalogListQuery } from '@/contract/catalog-list'
import type { CatalogId } from '@/domain/ids'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const catalogsSearch = tolerantSearch(catalogListQuery)

/** What the page shows when its address does not say: by name. */
export const shownCatalogs = (search: CatalogListQuery) => ({ ...search, sort: search.sort ?? ('name' as const) })

/** An id in the address is what the backend gave out; whether it exists is its answer. */
export const catalogParams = {
  parse: ({ catalogId }: { catalogId: string }): { catalogId: CatalogId } => ({ catalogId: catalogId as CatalogId }),
  stringify: (params: { catalogId: CatalogId }) => params,
}
