import type { MasterRules } from '@/domain/products/fields'
import type { ProductMastersRow } from '@mocks/store/rows/product-card'
import type { Tx } from '@mocks/store/tx'

export const mastersId = 'masters' as ProductMastersRow['id']

/** As shipped: texts by who wrote last, what ships and is charged by the ERP. */
export const shippedMasters: MasterRules = {
  name: 'newest',
  description: 'portal',
  features: 'manual',
  categories: 'erp',
  pictures: 'newest',
  minimum: 'erp',
  multiple: 'erp',
  leadTimeDays: 'manual',
  weightGrams: 'erp',
  discontinued: 'erp',
  prices: 'erp',
}

/** Whose word counts for each value of products. */
export const mastersOf = (tx: Tx): Promise<ProductMastersRow> => tx.productMasters.require(mastersId)
