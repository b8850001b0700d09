import type { Id, ProductId } from '@/domain/ids'
import { sameBreaks } from '@/domain/price-breaks'
import type { PriceBreak } from '@mocks/store/rows/prices'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import type { Card, PricedProduct } from './values'

/** A product together with its prices by quantity. */
export async function priced(tx: Tx, product: ProductRow): Promise<PricedProduct> {
  const row = await tx.productPrices.one('productId', product.id)
  return { ...product, breaks: row?.breaks ?? [] }
}

/** A product with all its prices; undefined where there is none. */
export async function pricedProduct(tx: Tx, productId: ProductId): Promise<PricedProduct | undefined> {
  const product = await tx.products.get(productId)
  return product && priced(tx, product)
}

/** Writes a product and, where they changed, its prices by quantity. */
export async function savePriced(
  tx: Tx,
  { id, breaks, ...facts }: Card & { version?: number },
  ctx: Context,
): Promise<PricedProduct> {
  // The store counts versions itself.
  delete facts.version
  await saveBreaks(tx, id, breaks, ctx)
  return { ...(await tx.products.update(id, facts)), breaks }
}

/** Did they change? */
export async function saveBreaks(
  tx: Tx,
  productId: ProductId,
  breaks: readonly PriceBreak[],
  ctx: Context,
): Promise<boolean> {
  const known = await tx.productPrices.one('productId', productId)
  if (sameBreaks(known?.breaks ?? [], breaks)) return false
  const row = { productId, breaks: [...breaks] }
  if (known) await tx.productPrices.update(known.id, row)
  else
    await tx.productPrices.insert({
      id: ctx.ids.next<'ProductPrices'>('ProductPrices') as Id<'ProductPrices'>,
      ...row,
    })
  return true
}
