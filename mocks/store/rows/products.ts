import type { Instant, IsoDate } from '@/domain/clock'
import type { BasketId, BasketLineId, CompanyId, Id, ProductId, UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Offer } from '@/domain/products/offer'
import type { ProductCard } from './product-card'
import type { Localized, Row } from './base'

export type ProductRow = Row &
  ProductCard & {
    id: ProductId
    sku: string
    /** An empty text is a missing translation. */
    name: Localized
    unit: 'pc' | 'box' | 'roll' | 'm' | 'set'
    /** Code of the main category. */
    category: string
    /** List price for one unit, by currency, minor units. */
    listPrice: Partial<Record<Currency, number>>
    minimum: number
    multiple: number
    leadTimeDays: number
    weightGrams: number
    discontinued: boolean
    /** PRD-05: absent: offered everywhere at the price list of the currency. */
    offer?: Offer
    /** PRD-01: put together from options before it is ordered; absent: it is not. */
    configurable?: boolean
  }

/** Goods of a purchase order of the seller's, under way. */
export type ReceiptRow = { on: IsoDate; quantity: number }

/** Pieces free to promise, as the last stock sync told. */
export type StockRow = Row & {
  id: Id<'Stock'>
  productId: ProductId
  quantity: number
  /** Parts of the quantity, by the code of the warehouse (PRD-03). */
  warehouses: { code: string; quantity: number }[]
  /** What is expected next; null or absent: the ERP knows of nothing. */
  nextReceipt?: ReceiptRow | null
  asOf: Instant
}

export type BasketLineRow = { id: BasketLineId; productId: ProductId; quantity: number }

export type BasketRow = Row & { id: BasketId; userId: UserId; companyId: CompanyId; lines: BasketLineRow[] }

/** Rates of the ERP's table: minor-unit-neutral price of one unit of `currency` in EUR, times 1,000,000. */
export type RateRow = Row & { id: Id<'Rate'>; currency: Currency; microEur: number; on: IsoDate }
