import type { GoodsNow as Wire } from '@/contract/goods-now'
import type { Currency } from '@/domain/money'
import type { GoodsNow } from '@mocks/engine/goods/goods-now'
import { mainPicture } from '@mocks/engine/products/main-picture'
import { nameIn } from '@mocks/engine/products/name-in'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'

export const presentGoodsNow = (
  { product, reason, suggested, price, stock }: GoodsNow,
  currency: Currency,
  viewer: Viewer,
): Wire => ({
  productId: product.id,
  sku: product.sku,
  name: nameIn(product, viewer.locale),
  picture: mainPicture(product),
  unit: product.unit,
  minimum: product.minimum,
  multiple: product.multiple,
  reason,
  suggested,
  price: price && amountFor(viewer, price.amount, currency),
  available: stock.quantity,
  stockLevel: stock.level,
  leadTimeDays: product.leadTimeDays,
})
