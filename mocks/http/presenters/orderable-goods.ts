import type { SeenStock } from '@/domain/products/stock-sight'
import { mainPicture } from '@mocks/engine/products/main-picture'
import { nameIn } from '@mocks/engine/products/name-in'
import type { Viewer } from '@mocks/engine/viewer'
import type { ProductRow } from '@mocks/store/rows/products'

/** What is said of a product wherever it can be ordered. */
export const presentOrderable = (product: ProductRow, { quantity, level }: SeenStock, viewer: Viewer) => ({
  sku: product.sku,
  name: nameIn(product, viewer.locale),
  picture: mainPicture(product),
  unit: product.unit,
  minimum: product.minimum,
  multiple: product.multiple,
  available: quantity,
  stockLevel: level,
  leadTimeDays: product.leadTimeDays,
  configurable: product.configurator !== undefined,
})
