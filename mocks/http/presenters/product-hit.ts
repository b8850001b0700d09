import type { ProductHit } from '@/contract/products'
import type { Currency } from '@/domain/money'
import { mainPicture } from '@mocks/engine/products/main-picture'
import { nameIn } from '@mocks/engine/products/name-in'
import type { FoundProduct } from '@mocks/engine/products/search-products'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor, priceNoteFor } from './amount'

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
  available: viewer.stock ? available : null,
  leadTimeDays: product.leadTimeDays,
})
