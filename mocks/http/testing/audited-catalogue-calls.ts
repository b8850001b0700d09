import { createProductCategory } from '@/contract/admin/product-categories'
import { listProductFormerValues } from '@/contract/admin/product-history'
import { getProductMasters, listProductConflicts, updateProductMasters } from '@/contract/admin/product-masters'
import { getProduct, updateProduct } from '@/contract/admin/products'
import { listSyncConflicts } from '@/contract/admin/sync-conflicts'
import type { WorldClient } from '@/testing/world'
import { productIdOf } from '@mocks/seed/catalogue'
import { newKey } from './buyers'
import { by, type Deed, withFields } from './deed'

const productId = productIdOf('HW-101-W')
const names = { en: 'Quiet', pl: 'Cichy', de: 'Cichy', ar: 'هادئ' }
/** The portal says which categories there are. */
const ownCategories = async (client: WorldClient): Promise<void> => {
  const { version, rules, exceptions } = await client.call(getProductMasters, {})
  const own = rules.map((each) => (each.field === 'categories' ? { ...each, rule: 'portal' as const } : each))
  await client.call(updateProductMasters, { body: { version, rules: own, exceptions } })
}
const emptyCategory = by(async (_world, client) => {
  await ownCategories(client)
  const body = { name: names, parent: null }
  const made = await client.call(createProductCategory, { body }, { idempotencyKey: newKey() })
  return { code: made.code, version: made.version, parent: null, name: { ...names, en: 'Quieter' } }
})
const describe = async (client: WorldClient, en: string) => {
  const { version, description } = await client.call(getProduct, { params: { productId } })
  return client.call(updateProduct, { params: { productId }, body: { version, description: { ...description, en } } })
}

/** Changes of products, of their categories, and of which side says what a value is. */
export const catalogueDeeds: Readonly<Record<string, Deed>> = {
  createProductCategory: by(async (_world, client) => {
    await ownCategories(client)
    return { name: names, parent: null }
  }),
  updateProductCategory: emptyCategory,
  deleteProductCategory: emptyCategory,
  uploadProductFile: withFields({ productId, name: 'third-floor.csv', use: 'file', contentType: 'text/csv' }),
  updateProductMasters: by(async (_world, client) => {
    const { version, rules, exceptions } = await client.call(getProductMasters, {})
    const [{ field, rule }, ...rest] = rules as [(typeof rules)[number], ...typeof rules]
    return { version, exceptions, rules: [{ field, rule: rule === 'erp' ? 'portal' : 'erp' }, ...rest] }
  }),
  restoreProductValue: by(async (_world, client) => {
    await describe(client, 'One')
    const { version } = await describe(client, 'Two')
    const key = 'description.en' as const
    const { rows } = await client.call(listProductFormerValues, { params: { productId }, query: { key } })
    return { productId, version, key, entryId: rows[0]?.entryId }
  }),
  decideProductConflicts: by(async (_world, client) => {
    const { rows } = await client.call(listProductConflicts, { query: {} })
    return {
      decisions: rows
        .slice(0, 1)
        .map(({ productId: id, version, key }) => ({ productId: id, version, key, choice: 'take' })),
    }
  }),
  decideSyncConflicts: by(async (_world, client) => {
    const { rows } = await client.call(listSyncConflicts, { query: {} })
    return {
      decisions: rows.slice(0, 1).map(({ kind, id, version, key }) => ({ kind, id, version, key, side: 'erp' })),
    }
  }),
  setConflictRule: by(async (_world, client) => {
    const { fields } = await client.call(listSyncConflicts, { query: { kind: 'product' } })
    return { kind: fields[0]?.kind, field: fields[0]?.field, side: 'erp' }
  }),
}
