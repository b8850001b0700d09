import type { Id } from '@/domain/ids'
import { modelFaults } from '@/domain/configurator/model-faults'
import { fieldOf, type ValueKey, valueKeys } from '@/domain/products/fields'
import type { Context } from '@mocks/engine/context'
import { differs } from '@mocks/engine/differs'
import { mastersOf } from '@mocks/engine/products/master-table'
import { priced } from '@mocks/engine/products/priced-product'
import { settleProduct, type Told } from '@mocks/engine/products/settle'
import { erp } from '@mocks/erp/connector'
import type { PricedProduct } from '@mocks/engine/products/values'
import type { ErpItemRow } from '@mocks/store/rows/erp'
import type { PictureRow } from '@mocks/store/rows/product-card'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type Gone, type RowResult } from '../job-work'

const photoId = (sku: string, code: string): PictureRow['fileId'] =>
  `pfl_${sku.toLowerCase()}_${code}` as PictureRow['fileId']

/**
 * PRD-10: names, descriptions, features, categories and photos as the ERP has them, each where the rule of its field
 * lets the ERP (INT-03). What it does not overwrite is kept beside the value that stays. `keys` are the values that were
 * told, when it is not all of them: a file may have only some of the columns.
 */
export async function applyProduct(
  tx: Tx,
  ctx: Context,
  row: ErpItemRow,
  keys: ReadonlySet<ValueKey> | null = null,
): Promise<RowResult> {
  const key = row.sku
  await takeCategories(tx, ctx, row)
  const product = await tx.products.one('sku', key)
  if (!product) {
    const created = newProduct(ctx, row)
    await tx.products.insert(created)
    await takePhotos(tx, ctx, created, row)
    return { key, outcome: 'created', message: null }
  }
  await takePhotos(tx, ctx, product, row)
  const { product: settled, asked } = settleProduct(
    await priced(tx, product),
    await mastersOf(tx),
    toldBy(row, keys),
    ctx.clock.now(),
  )
  const facts = { ...factsOf(settled), unit: row.unit, ...(keys === null && modelOf(row, product)) }
  if (!differs(product, facts)) return { key, outcome: 'unchanged', message: null }
  await tx.products.update(product.id, facts)
  if (asked.length > 0) return faultOf(key, 'conflict', 'fieldsDiffer', { fields: asked.join(', ') })
  return { key, outcome: 'updated', message: null }
}

/** Items the ERP no longer has cannot be ordered any more; what was ordered keeps them. */
export const goneProducts: Gone = {
  held: async (tx) => (await stillSold(tx)).length,

  async keys(tx) {
    const theirs = await erp.listKeys(tx, 'erpItems')
    if (!theirs) return []
    const known = new Set(theirs)
    return (await stillSold(tx)).map(({ sku }) => sku).filter((sku) => !known.has(sku))
  },

  async remove(tx, ctx, key) {
    const product = await tx.products.one('sku', key)
    if (!product) return null
    if (product.discontinued) return faultOf(key, 'unchanged', 'goneInErp')
    const { discontinued: _, ...erpSays } = product.erpSays
    const provenance = {
      ...product.provenance,
      discontinued: { source: 'erp' as const, at: ctx.clock.now(), by: null },
    }
    await tx.products.update(product.id, { discontinued: true, provenance, erpSays })
    return faultOf(key, 'deleted', 'goneInErp')
  },
}

const stillSold = async (tx: Tx): Promise<ProductRow[]> =>
  (await tx.products.all()).filter(({ discontinued }) => !discontinued)

type Written = Omit<ProductRow, 'id' | 'version' | 'sku' | 'listPrice' | 'unit' | 'files' | 'relations'>
const factsOf = ({
  id: _id,
  version: _version,
  sku: _sku,
  listPrice: _listPrice,
  unit: _unit,
  files: _files,
  relations: _relations,
  breaks: _breaks,
  ...facts
}: PricedProduct): Written => facts

/**
 * PRD-02: rules of what is put together are the ERP's alone. A model that could not be used is not taken: the one before
 * it stays. Files carry none, and leave it as it is.
 */
const modelOf = (
  { configurator }: Pick<ErpItemRow, 'configurator'>,
  before?: Pick<ProductRow, 'configurator'>,
): Pick<ProductRow, 'configurator'> => {
  const model = configurator && modelFaults(configurator).length > 0 ? before?.configurator : configurator
  return model || before?.configurator ? { configurator: model } : {}
}

const picturesOf = ({ sku, photos }: ErpItemRow): PictureRow[] =>
  photos.map(({ code, alt }) => ({ fileId: photoId(sku, code), alt }))

function toldBy(row: ErpItemRow, keys: ReadonlySet<ValueKey> | null): Told {
  const at = (key: ValueKey) => row.told[key] ?? null
  const valueAt = (key: ValueKey): unknown => {
    if (key === 'pictures') return picturesOf(row)
    const [field, language] = key.split('.') as ['name' | 'description', 'en' | undefined]
    return language ? row[field][language] : row[field as 'minimum']
  }
  return Object.fromEntries(
    valueKeys
      .filter((key) => fieldOf(key) !== 'prices' && (keys?.has(key) ?? true))
      .map((key) => [key, { value: valueAt(key), at: at(key) }]),
  )
}

const newProduct = (ctx: Context, row: ErpItemRow): Omit<ProductRow, 'version'> => {
  const { sku, name, description, features, discontinued, unit, listPrice } = row
  const { minimum, multiple, leadTimeDays, weightGrams } = row
  const [category = 'other', ...alsoIn] = row.categories
  return {
    id: ctx.ids.next('Product'),
    ...{ sku, name, description, features, discontinued, unit, listPrice, category, alsoIn },
    ...{ minimum, multiple, leadTimeDays, weightGrams },
    ...modelOf(row),
    pictures: picturesOf(row),
    files: [],
    relations: [],
    provenance: {},
    erpSays: {},
  }
}

/** A group of goods the portal has not heard of stands at the end of the tree under the ERP's code. */
async function takeCategories(tx: Tx, ctx: Context, { categories }: ErpItemRow): Promise<void> {
  for (const code of categories) {
    if (await tx.productCategories.one('code', code)) continue
    const id = ctx.ids.next<'ProductCategory'>('ProductCategory') as Id<'ProductCategory'>
    await tx.productCategories.insert({
      id,
      code,
      name: { en: code, pl: code, de: code, ar: code },
      parent: null,
      position: 999,
    })
  }
}

async function takePhotos(tx: Tx, ctx: Context, { id }: Pick<ProductRow, 'id'>, row: ErpItemRow): Promise<void> {
  for (const { code } of row.photos) {
    const fileId = photoId(row.sku, code)
    if (await tx.productFiles.get(fileId)) continue
    await tx.productFiles.insert({
      id: fileId,
      productId: id,
      name: `${row.sku}-${code}.png`,
      type: 'image/png',
      size: 0,
      uploadedAt: ctx.clock.now(),
      uploadedBy: null,
      bytes: null,
    })
  }
}
