import type { AuthorizationStatus } from '@/domain/authorizations/vocabulary'
import type { Instant, IsoDate } from '@/domain/clock'
import type { ConfiguratorModel } from '@/domain/configurator/model'
import type { Id } from '@/domain/ids'
import type { DiscountTerms } from '@/domain/billing/discount'
import type { EarlyDiscount } from '@/domain/billing/terms'
import type { Currency } from '@/domain/money'
import type { OrderOrigin, OrderStatus, ShipmentStatus } from '@/domain/orders/vocabulary'
import type { ValueKey } from '@/domain/products/fields'
import type { Offer } from '@/domain/products/offer'
import type { AddressValue, Localized, Row } from './base'
import type { FeatureRow } from './product-card'
import type { CorrectionRow } from './orders'
import type { PriceBreak } from './prices'

/** What the ERP keeps about an order. `changed` is the ERP's own change number, which sync jobs read onward from. */
export type ErpOrderLine = {
  position: number
  sku: string
  ordered: number
  confirmed: number | null
  shipped: number
  backordered: number
  unitPrice: number
  expectedOn: IsoDate | null
  /** What was chosen, as the portal wrote it. */
  configuration?: { model: number; choices: string[] }
  /** What the customer wished for this position alone. */
  wishes?: { requestedOn?: IsoDate; note?: string; reference?: string }
}

/** ORD-18, ORD-19: positions of an order that leave together, as a whole or not at all, as they were agreed to. */
export type ErpDelivery = {
  number: number
  warehouse: string | null
  dispatchOn: IsoDate
  shipTo: AddressValue
  /** Work that is done. */
  isService?: boolean
  lines: { position: number; quantity: number }[]
}

export type ErpOrderRow = Row & {
  id: Id<'ErpOrder'>
  changed: number
  number: string
  customerNumber: string
  origin: OrderOrigin
  /** Number and idempotency key of the portal's order; null when it came in elsewhere. */
  portalNumber: string | null
  portalKey: string | null
  status: OrderStatus
  placedAt: Instant
  placedBy: string
  poNumber: string | null
  reference: string | null
  requestedOn: IsoDate | null
  shipTo: AddressValue
  deliveryMethod: string
  currency: Currency
  freight: number
  lines: ErpOrderLine[]
  /** Absent: it is delivered as it comes. */
  deliveries?: ErpDelivery[]
  corrections: CorrectionRow[]
  invoiced: boolean
  /** Absent: on account. */
  payment?: 'card'
  /** AUT-25…27: pending and declined orders are kept apart from the normal list and cannot be posted. */
  authorization: AuthorizationStatus
  /** Who decided, as the portal wrote it. */
  authorizedBy: string | null
  events: { at: Instant; actor: string; event: string; params: Record<string, string | number> }[]
}

export type ErpShipmentRow = Row & {
  id: Id<'ErpShipment'>
  changed: number
  number: string
  orderNumber: string
  status: ShipmentStatus
  carrier: string | null
  trackingNumber: string | null
  deliveryMethod: string
  packages: number
  weightGrams: number
  packedAt: Instant
  handedOverAt: Instant | null
  deliveredAt: Instant | null
  expectedOn: IsoDate | null
  lines: { position: number; quantity: number }[]
  /** Number of the delivery that was agreed to; absent: of none. */
  delivery?: number
}

/** A line of a bill without an order: what, how much of it, for which days, the last one included. */
export type BilledLine = {
  name: Localized
  quantity: number
  unitPrice: number
  amount: number
  from: IsoDate
  until: IsoDate
  /** For so many days of the period; null: for all of it. */
  part: { days: number; ofDays: number } | null
}
export type Billed = { net: number; tax: number; lines: BilledLine[] }

export type ErpInvoiceRow = Row & {
  id: Id<'ErpInvoice'>
  changed: number
  number: string
  /** Null for a bill of a subscription. */
  orderNumber: string | null
  subscriptionNumber?: string | null
  /** What it bills, where no order says so. */
  billed?: Billed | null
  issuedOn: IsoDate
  dueOn: IsoDate
  currency: Currency
  total: number
  /** By money, credits and discounts taken. */
  paid: number
  discountTaken: number
  discount: DiscountTerms | null
  /** Bank transfers that were booked here, by the number of the payment. */
  transfers?: { number: string; on: IsoDate; amount: number }[]
}

export type ErpCustomerRow = Row & {
  id: Id<'ErpCustomer'>
  changed: number
  customerNumber: string
  name: string
  creditLimit: number | null
  blockedReason: string | null
  termsDays: number
  /** What paying early is worth; absent: nothing. */
  earlyDiscount?: EarlyDiscount
  priceGroup: 'A' | 'B' | 'C'
  /** VAT of the customer's orders in basis points, for invoicing. */
  taxBasisPoints: number
  vatNumber: string
  country: string
  currency: Currency
  email: string | null
  phone: string | null
  billTo: AddressValue
  shipTos: { code: string; address: AddressValue; isDefault: boolean }[]
  contacts: ErpContact[]
  /** Idempotency key of the portal's call that made the card; null for cards made in the ERP. */
  portalKey: string | null
  /** Idempotency keys of the portal's last changes of the card. */
  writes?: string[]
}

/** A person of a customer, as the ERP knows them. `code` is unique within the card. */
export type ErpContact = { code: string; name: string; email: string | null; phone: string | null; position: string }

export type ErpItemRow = Row & {
  id: Id<'ErpItem'>
  changed: number
  sku: string
  name: Localized
  listPrice: Partial<Record<Currency, number>>
  /** Prices by quantity and of customers' own. */
  breaks: PriceBreak[]
  stock: number
  /** The seller's next purchase order of it; null or absent: there is none. */
  nextReceipt?: { on: IsoDate; quantity: number } | null
  /** PRD-05: absent: offered everywhere. */
  offer?: Offer
  /** PRD-02: how it is put together; absent: it is not. */
  configurator?: ConfiguratorModel
  /** Work that is done: it lies in no warehouse. */
  isService?: boolean
  discontinued: boolean
  unit: 'pc' | 'box' | 'roll' | 'm' | 'set'
  /** Codes of the ERP's groups of goods, the main one first. */
  categories: string[]
  description: Localized
  features: FeatureRow[]
  /** Photos by their code in the ERP's archive. */
  photos: { code: string; alt: Localized }[]
  minimum: number
  multiple: number
  leadTimeDays: number
  weightGrams: number
  /** When a value was last changed in the ERP; those not named have been so from the beginning. */
  told: Partial<Record<ValueKey, Instant>>
}

/** How the ERP answers now; one row with id `erp`. Moved from the developer panel, by scenarios and by tests. */
export type ErpHealthRow = Row & {
  id: Id<'ErpHealth'>
  mode: 'up' | 'slow' | 'down'
  latencyMs: number
  checkedAt: Instant
}
