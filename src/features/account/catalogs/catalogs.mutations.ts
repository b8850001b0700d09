import { useMutation, useQueryClient } from '@tanstack/react-query'
import { mutation } from '@/api/mutation'
import { type CatalogDetail, deleteCatalog } from '@/contract/catalogs'
import { catalogQueries } from '@/entities/catalog/catalog.queries'

export const useShowCatalog = () => {
  const client = useQueryClient()
  return (catalog: CatalogDetail): void => {
    client.setQueryData(catalogQueries.detail(catalog.id).queryKey, catalog)
  }
}
export const useDeleteCatalog = () => useMutation(mutation(deleteCatalog))
