import { productListQuery } from '@/contract/admin/product-list'
import { tolerantSearch } from '@/shared/lib/search-schema'

export const productsSearch = tolerantSearch(productListQuery)
export const productFilterKeys = ['q', 'category', 'missing'] as const
