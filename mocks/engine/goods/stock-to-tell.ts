import { type SeenStock, seenStock, type StockSight } from '@/domain/products/stock-sight'
import type { ProductRow } from '@mocks/store/rows/products'

type Kept = Pick<ProductRow, 'minimum' | 'isService' | 'configurator'>

/** What is made when it is ordered, or done, lies on no shelf: that none is there would say nothing about it. */
export const hasShelf = ({ isService, configurator }: Pick<ProductRow, 'isService' | 'configurator'>): boolean =>
  !isService && !configurator

/** PRD-04: as much of the stock of a product as the customer is told. */
export const stockToTell = (product: Kept, quantity: number, sight: StockSight): SeenStock =>
  hasShelf(product) ? seenStock(quantity, sight, product.minimum) : { quantity: null, level: null }
