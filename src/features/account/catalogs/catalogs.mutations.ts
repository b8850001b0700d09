import { useQueryClient } from '@tanstack/react-query'
import type { CatalogDetail } from '@/contract/catalogs'
import { catalogQueries } from '@/entities/catalog/catalog.queries'

export const useShowCatalog = () => {
  const client = useQueryClient()
  return (catalog: CatalogDetail): void => {
    client.setQueryData(catalogQueries.detail(catalog.id).queryKey, catalog)
  }
}
