import type { ProductHit } from '@/contract/products'
import type { Currency } from '@/domain/money'
import { seenStock } from '@/domain/products/stock-sight'
import { mainPicture } from '@mocks/engine/products/main-picture'
import { nameIn } from '@mocks/engine/products/name-in'
import type { FoundProduct } from '@mocks/engine/products/search-products'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor, priceNoteFor } from './amount'

const seen = (available: number, { minimum, isService }: ProductRow, { stockSight }: Viewer) => {
  if (isService) return { available: null, stockLevel: null }
  const { quantity, level } = seenStock(available, stockSight, minimum)
  return { available: quantity, stockLevel: level }
}

export const presentProductHit = (
  { product, price, available }: FoundProduct,
  currency: Currency,
  viewer: Viewer,
): ProductHit => ({
  id: product.id,
  sku: product.sku,
  name: nameIn(product, viewer.locale),
  picture: mainPicture(product),
  unit: product.unit,
  minimum: product.minimum,
  multiple: product.multiple,
  price: amountFor(viewer, price.amount, currency),
  priceNote: priceNoteFor(viewer, price, currency),
  ...seen(available, product, viewer),
  leadTimeDays: product.leadTimeDays,
})
