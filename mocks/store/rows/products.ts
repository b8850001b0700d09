import type { Instant, IsoDate } from '@/domain/clock'
import type { Fact } from '@/domain/configurator/choices'
import type { ConfiguratorModel, Values } from '@/domain/configurator/model'
import type { AddressId, BasketId, BasketLineId, CompanyId, Id, ProductId, UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { DeliverySplit } from '@/domain/orders/delivery-plan'
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
    /** ORD-26: work that is done, e.g. measuring: it lies in no warehouse and has a lead time all the same. */
    isService?: boolean
    /** PRD-05: absent: offered everywhere at the price list of the currency. */
    offer?: Offer
    /** PRD-01, PRD-02: how it is put together from options before it is ordered; absent: it is not. */
    configurator?: ConfiguratorModel
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
  /** ORD-20: the warehouse it is taken from first, as the ERP's card says; absent: the first there is. */
  home?: string
  /** What is expected next; null or absent: the ERP knows of nothing. */
  nextReceipt?: ReceiptRow | null
  asOf: Instant
}

/** What the buyer says of one line: where to and when, and what is written with it. */
export type LineWishes = {
  /** Absent: the address of the order. */
  deliveryAddressId?: AddressId
  /** It does not leave before this day. */
  requestedOn?: IsoDate
  note?: string
  reference?: string
}

/** What was chosen of a product that is put together: in values, and in the words and at the price of that day. */
export type LineConfiguration = {
  modelVersion: number
  values: Values
  facts: Fact[]
  /** Of one, in minor units of the company's currency. */
  unitPrice: number
  /** Workdays it was said to take; absent where nobody said. */
  leadTimeDays?: number
}

export type BasketLineRow = {
  id: BasketLineId
  productId: ProductId
  quantity: number
  /** Raised with every change of the line, so that two tabs do not overwrite each other. Absent: 1. */
  version?: number
  wishes?: LineWishes
  /** Absent or null: of a product that is as it is. */
  configuration?: LineConfiguration | null
}

export type BasketRow = Row & {
  id: BasketId
  userId: UserId
  companyId: CompanyId
  lines: BasketLineRow[]
  /** ORD-18, ORD-19: how the buyer wants it delivered, where the business asks. Absent: together. */
  split?: DeliverySplit
  /** Where it is to go. Null or absent: the person's own default. */
  deliveryAddressId?: AddressId | null
}

/** Rates of the ERP's table: minor-unit-neutral price of one unit of `currency` in EUR, times 1,000,000. */
export type RateRow = Row & { id: Id<'Rate'>; currency: Currency; microEur: number; on: IsoDate }
