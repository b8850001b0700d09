import { maximumQuantity, nextOrderable } from '@/domain/quantity'
import type { UnitPrice } from '@/domain/price-breaks'
import type { SeenStock } from '@/domain/products/stock-sight'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Products } from '../orders/order-record'
import type { NotOffered, Shop } from './shop'

/** A product as the caller could order it today, in a quantity. */
export type GoodsNow = {
  product: ProductRow
  reason: NotOffered | null
  suggested: number
  price: Pick<UnitPrice, 'amount'> | null
  stock: SeenStock
}

/** A product as it can be had today: why not, how many next, at which price. */
export const goodsNow = (shop: Shop, product: ProductRow, quantity: number): GoodsNow => {
  const reason = shop.notOffered(product)
  const suggested = nextOrderable(Math.min(quantity, maximumQuantity), product)
  const price = reason === null ? shop.priceOf(product, suggested) : null
  return { product, reason, suggested, price, stock: shop.stockOf(product) }
}

/** What stands in for a product, as far as it can be had: in the order the seller gives. */
export const substitutesOf = (shop: Shop, product: ProductRow, products: Products, quantity: number): GoodsNow[] =>
  product.relations.flatMap(({ kind, productId }) => {
    const other = kind === 'substitute' ? products.get(productId) : undefined
    const now = other && goodsNow(shop, other, quantity)
    return now?.reason === null ? [now] : []
  })

/** Ids of what may stand in for products. */
export const substituteIdsOf = (products: Iterable<ProductRow>) =>
  [...products].flatMap(({ relations }) =>
    relations.filter(({ kind }) => kind === 'substitute').map(({ productId }) => productId),
  )
