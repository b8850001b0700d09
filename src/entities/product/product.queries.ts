import { query } from '@/api/query'
import { searchProducts } from '@/contract/products'

export const productQueries = {
  search: (q: string) => query(searchProducts, { query: { q } }),
}
