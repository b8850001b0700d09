import {
  applyProductImport,
  createProductImport,
  mapProductImport,
  type ProductImport,
} from '@/contract/admin/product-imports'
import { restoreProductValue } from '@/contract/admin/product-history'
import { listProductCategories, updateProductCategory } from '@/contract/admin/product-categories'
import { getProductMasters, updateProductMasters } from '@/contract/admin/product-masters'
import { getProduct, updateProduct } from '@/contract/admin/products'
import type { AuditId } from '@/domain/ids'
import type { WorldClient } from '@/testing/world'
import { productIdOf } from '@mocks/seed/catalogue'
import { newKey } from './buyers'
import type { StaleEdit } from './stale-edits'

const never = (version: number): number => version + 1000
const productParams = { productId: productIdOf('HW-101-W') }

const brought = (send: (client: WorldClient, file: ProductImport, version: number) => Promise<unknown>): StaleEdit => ({
  as: 'marta',
  send: async (client) => {
    const body = new Blob(['sku,name.en\r\nHW-101-W,Zephyr\r\n'], { type: 'text/csv' })
    const input = { query: { name: 'a.csv' }, body }
    const file = await client.call(createProductImport, input, { idempotencyKey: newKey() })
    return { call: send(client, file, never(file.version)), version: file.version }
  },
})

/** The edits of products, of the rules for them, and of files that are being imported. */
export const productEdits: Record<string, StaleEdit> = {
  updateProduct: {
    as: 'marta',
    send: async (client) => {
      const { version } = await client.call(getProduct, { params: productParams })
      const body = { version: never(version), relations: [] }
      return { call: client.call(updateProduct, { params: productParams, body }), version }
    },
  },
  restoreProductValue: {
    as: 'marta',
    send: async (client) => {
      const { version } = await client.call(getProduct, { params: productParams })
      const body = { version: never(version), entryId: 'any' as AuditId, key: 'minimum' as const }
      return { call: client.call(restoreProductValue, { params: productParams, body }), version }
    },
  },
  updateProductCategory: {
    as: 'marta',
    send: async (client) => {
      const { rows } = await client.call(listProductCategories, {})
      const [{ code, version }] = rows as [(typeof rows)[number]]
      const body = { version: never(version), place: 1 }
      return { call: client.call(updateProductCategory, { params: { code }, body }), version }
    },
  },
  updateProductMasters: {
    as: 'marta',
    send: async (client) => {
      const { version, rules, exceptions } = await client.call(getProductMasters, {})
      const body = { version: never(version), rules, exceptions }
      return { call: client.call(updateProductMasters, { body }), version }
    },
  },
  mapProductImport: brought((client, { id: importId }, version) =>
    client.call(mapProductImport, { params: { importId }, body: { version, targets: ['sku', 'name.en'] } }),
  ),
  applyProductImport: brought((client, { id: importId }, version) =>
    client.call(applyProductImport, { params: { importId }, body: { version } }, { idempotencyKey: newKey() }),
  ),
}
