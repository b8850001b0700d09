import type { GoodsNow as Wire } from '@/contract/goods-now'
import type { Currency } from '@/domain/money'
import type { GoodsNow } from '@mocks/engine/goods/goods-now'
import type { Viewer } from '@mocks/engine/viewer'
import { amountFor } from './amount'
import { presentOrderable } from './orderable-goods'

export const presentGoodsNow = (
  { product, reason, suggested, price, stock }: GoodsNow,
  currency: Currency,
  viewer: Viewer,
): Wire => ({
  productId: product.id,
  ...presentOrderable(product, stock, viewer),
  reason,
  suggested,
  price: price && amountFor(viewer, price.amount, currency),
})
