import type { ProductHit } from '@/contract/products'
import type { Currency } from '@/domain/money'
import { stockToTell } from '@mocks/engine/goods/stock-to-tell'
import type { FoundProduct } from '@mocks/engine/products/search-products'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor, priceNoteFor } from './amount'
import { presentOrderable } from './orderable-goods'

export const presentProductHit = (
  { product, price, available }: FoundProduct,
  currency: Currency,
  viewer: Viewer,
): ProductHit => ({
  id: product.id,
  ...presentOrderable(product, stockToTell(product, available, viewer.stockSight), viewer),
  price: amountFor(viewer, price.amount, currency),
  priceNote: priceNoteFor(viewer, price, currency),
})
