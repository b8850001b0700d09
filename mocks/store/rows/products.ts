import type { Instant, IsoDate } from '@/domain/clock'
import type { BasketId, BasketLineId, CompanyId, Id, ProductId, UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Localized, Row } from './base'

export type ProductRow = Row & {
  id: ProductId
  sku: string
  name: Localized
  unit: 'pc' | 'box' | 'roll' | 'm' | 'set'
  category: string
  /** List price for one unit, by currency, minor units. */
  listPrice: Partial<Record<Currency, number>>
  minimum: number
  multiple: number
  leadTimeDays: number
  weightGrams: number
  discontinued: boolean
}

/** Pieces free to promise, as the last stock sync told. */
export type StockRow = Row & { id: Id<'Stock'>; productId: ProductId; quantity: number; asOf: Instant }

export type BasketLineRow = { id: BasketLineId; productId: ProductId; quantity: number }

export type BasketRow = Row & { id: BasketId; userId: UserId; companyId: CompanyId; lines: BasketLineRow[] }

/** Rates of the ERP's table: minor-unit-neutral price of one unit of `currency` in EUR, times 1,000,000. */
export type RateRow = Row & { id: Id<'Rate'>; currency: Currency; microEur: number; on: IsoDate }
