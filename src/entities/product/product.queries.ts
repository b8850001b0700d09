import { queryOptions } from '@tanstack/react-query'
import { query } from '@/api/query'
import { getProductPicture, searchProducts } from '@/contract/products'
import type { ProductFileId } from '@/domain/ids'

export const productQueries = {
  search: (q: string) => query(searchProducts, { query: { q } }),
  picture: (fileId: ProductFileId) =>
    queryOptions({ ...query(getProductPicture, { params: { fileId } }), staleTime: Infinity }),
}
