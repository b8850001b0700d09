import type { UserId } from '@/domain/ids'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Carrier } from './carriers'

/** As the ERP words them. */
export const deliveryMethods = ['Parcel', 'Pallet', 'Collected'] as const

/** One value per order of the past; what is not here follows from these and from the place. */
export type HistoryColumns = {
  size: number
  seed: number
  now: number
  placedAt: Float64Array
  company: Uint16Array
  /** Place among the addresses. */
  address: Uint16Array
  /** Place in `buyers`. */
  buyer: Uint16Array
  origin: Uint8Array
  status: Uint8Array
  method: Uint8Array
  /** Place in `carriers`. */
  carrier: Uint8Array
  /** The customer's purchase number without its prefix; 0: none. */
  purchase: Uint32Array
  total: Float64Array
  lineStart: Uint32Array
  lineProduct: Uint16Array
  lineQuantity: Uint16Array
  /** Days of dispatch; 0: none. */
  dispatchDay: Uint16Array
  secondDispatchDay: Uint16Array
  /** Children of order `p` are those from `[p]` up to `[p + 1]`. */
  shipmentStart: Uint32Array
  invoiceStart: Uint32Array
  documentStart: Uint32Array
  historyStart: Uint32Array
  /** What places point at. */
  companies: readonly CompanyRow[]
  products: readonly ProductRow[]
  addresses: readonly AddressRow[]
  buyers: readonly { userId: UserId | null; name: string }[]
  carriers: readonly Carrier[]
  /** Unit prices by company and product, minor units. */
  prices: readonly Float64Array[]
}

export function emptyColumns(size: number, maximumLines: number) {
  return {
    placedAt: new Float64Array(size),
    company: new Uint16Array(size),
    address: new Uint16Array(size),
    buyer: new Uint16Array(size),
    origin: new Uint8Array(size),
    status: new Uint8Array(size),
    method: new Uint8Array(size),
    carrier: new Uint8Array(size),
    purchase: new Uint32Array(size),
    total: new Float64Array(size),
    lineStart: new Uint32Array(size + 1),
    lineProduct: new Uint16Array(size * maximumLines),
    lineQuantity: new Uint16Array(size * maximumLines),
    dispatchDay: new Uint16Array(size),
    secondDispatchDay: new Uint16Array(size),
    shipmentStart: new Uint32Array(size + 1),
    invoiceStart: new Uint32Array(size + 1),
    documentStart: new Uint32Array(size + 1),
    historyStart: new Uint32Array(size + 1),
  }
}
