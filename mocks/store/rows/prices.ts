import type { Id, ProductId } from '@/domain/ids'
import type { PriceBreak } from '@/domain/price-breaks'
import type { Row } from './base'

export type { PriceBreak } from '@/domain/price-breaks'

/** Prices by quantity and of customers' own. One row a product, however many prices it has; none without any. */
export type ProductPricesRow = Row & { id: Id<'ProductPrices'>; productId: ProductId; breaks: PriceBreak[] }
