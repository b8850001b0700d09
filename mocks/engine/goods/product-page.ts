import type { AllowedAction } from '@/contract/action'
import type { productPageActions } from '@/contract/products-page'
import type { Currency } from '@/domain/money'
import type { ProductFileId, ProductId } from '@/domain/ids'
import { type Result, ok, refuse } from '@/domain/result'
import type { Localized } from '@mocks/store/rows/base'
import type { ProductFileRow } from '@mocks/store/rows/product-card'
import type { ProductRow, StockRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { warehouseNames } from '../basket/warehouse-names'
import type { Context } from '../context'
import { type Categories, categoriesOf } from '../products/categories'
import { readProductFile } from '../products/product-files'
import { actionUnless } from '../refusal'
import { type Converter, converterTo } from './conversion'
import { whyNot } from '../team/why-not'
import { type Shop, shopOf } from './shop'

export type ProductFacts = {
  shop: Shop
  product: ProductRow
  categories: Categories
  related: { kind: ProductRow['relations'][number]['kind']; product: ProductRow }[]
  files: (ProductRow['files'][number] & { file: ProductFileRow })[]
  stock: StockRow | undefined
  warehouses: ReadonlyMap<string, Localized>
  converter: Converter | null
  allowedActions: AllowedAction<(typeof productPageActions)[number]>[]
}

type Asked = { sku: string; currency?: Currency | undefined }

/**
 * NAV-14: a product with all that decides about buying it. What is not offered to the caller can be looked at, too:
 * old orders lead here. It says why it cannot be had, and what there is instead.
 */
export async function productPage(tx: Tx, { sku, currency }: Asked, ctx: Context): Promise<Result<ProductFacts>> {
  const product = await tx.products.one('sku', sku)
  if (!product) return refuse('resource/not-found')
  const rows = await Promise.all(product.relations.map(({ productId }) => tx.products.get(productId)))
  const ids: ProductId[] = [product.id, ...product.relations.map(({ productId }) => productId)]
  const opened = await shopOf(tx, ctx, ids)
  if (!opened.ok) return opened
  const shop = opened.value
  const related = product.relations.flatMap(({ kind }, at) => {
    const row = rows[at]
    // What somebody may not buy is no help, except to say what came before.
    return row && shop.notOffered(row) === null ? [{ kind, product: row }] : []
  })
  const files = await Promise.all(
    product.files.map(async (each) => ({ each, file: await tx.productFiles.get(each.fileId) })),
  )
  return ok({
    ...{ shop, product, related },
    categories: await categoriesOf(tx),
    files: files.flatMap(({ each, file }) => (file ? [{ ...each, file }] : [])),
    stock: await tx.stock.one('productId', product.id),
    warehouses: await warehouseNames(tx),
    converter: shop.viewer.prices ? await converterTo(tx, shop.company.currency, currency) : null,
    allowedActions: [
      actionUnless('addToBasket', await whyNot(tx, ctx, 'orders.create', 'permission.ordersCreate')),
      actionUnless('askForQuote', await whyNot(tx, ctx, 'quotes.request', 'permission.quotesRequest')),
    ],
  })
}

/** A file that a product names as its document. */
export async function productDocument(tx: Tx, fileId: ProductFileId): ReturnType<typeof readProductFile> {
  const found = await readProductFile(tx, fileId)
  if (!found.ok) return found
  const { files } = await tx.products.require(found.value.file.productId)
  return files.some((file) => file.fileId === fileId) ? found : refuse('resource/not-found')
}
