import { query } from '@/api/query'
import type { ConflictListQuery } from '@/contract/admin/product-conflict-list'
import { listProductFormerValues } from '@/contract/admin/product-history'
import { listProductCategories } from '@/contract/admin/product-categories'
import { getProductImport, type importRowsQuery, listProductImportRows } from '@/contract/admin/product-imports'
import type { ProductListQuery } from '@/contract/admin/product-list'
import { getProductMasters, listProductConflicts, previewProductMasters } from '@/contract/admin/product-masters'
import { downloadProductFile, getProduct, listProducts } from '@/contract/admin/products'
import type { InputFor } from '@/contract/endpoint'
import type { ProductFileId, ProductId, ProductImportId } from '@/domain/ids'
import type { ValueKey } from '@/domain/products/fields'
import type * as z from 'zod/mini'

export const catalogueQueries = {
  list: (list: ProductListQuery) => query(listProducts, { query: list }),
  detail: (productId: ProductId) => query(getProduct, { params: { productId } }),
  formerValues: (productId: ProductId, key: ValueKey) =>
    query(listProductFormerValues, { params: { productId }, query: { key } }),
  file: (fileId: ProductFileId) => query(downloadProductFile, { params: { fileId } }),
  categories: () => query(listProductCategories, {}),
  masters: () => query(getProductMasters, {}),
  effect: (body: InputFor<typeof previewProductMasters>['body']) => query(previewProductMasters, { body }),
  conflicts: (list: ConflictListQuery) => query(listProductConflicts, { query: list }),
  importFile: (importId: ProductImportId) => query(getProductImport, { params: { importId } }),
  importRows: (importId: ProductImportId, rows: z.infer<typeof importRowsQuery>) =>
    query(listProductImportRows, { params: { importId }, query: rows }),
}
