/**
 * The columns by which a base segment of orders is searched: a value per place instead of an object per order. Small
 * numbers point into the vocabularies of `src/domain` or into the dictionaries; 0 of a dictionary is "none".
 */
export type OrderColumns = {
  size: number
  placedAt: Float64Array
  /** The digits of the order number. */
  digits: Uint32Array
  total: Float64Array
  company: Uint16Array
  branch: Uint16Array
  user: Uint16Array
  shipTo: Uint16Array
  country: Uint16Array
  status: Uint8Array
  origin: Uint8Array
  erpState: Uint8Array
  currency: Uint8Array
  /** 1 when any line is backordered. */
  backorder: Uint8Array
  /** Lines of place `p` are `lineStart[p]` up to `lineStart[p + 1]`. */
  lineStart: Uint32Array
  lineProduct: Uint16Array
  lineQuantity: Uint16Array
  /** What each line costs without tax, in minor units of its order's currency. Computed when asked. */
  lineNet(): Float64Array
  dictionaries: Readonly<Record<'company' | 'branch' | 'user' | 'shipTo' | 'country' | 'product', readonly string[]>>
  poNumber(place: number): string | null
  /** Numbers that sort as the PO numbers do; `Infinity` where there is none. Computed when first asked for. */
  poKeys(): Float64Array
  /** Number, ERP number, PO number and tracking numbers, between spaces, of all places or some. Computed when asked. */
  texts(from?: number, to?: number): JoinedTexts
}

export type InvoiceColumns = {
  size: number
  digits: Uint32Array
  /** Dates as integers: 20261122. */
  issuedOn: Uint32Array
  dueOn: Uint32Array
  total: Float64Array
  paid: Float64Array
  company: Uint16Array
  branch: Uint16Array
  user: Uint16Array
  currency: Uint8Array
  dictionaries: Readonly<Record<'company' | 'branch' | 'user', readonly string[]>>
  /** Invoice number, order number and PO number, between spaces. */
  texts(from?: number, to?: number): JoinedTexts
}

/** Documents of orders first, then the orders themselves, each standing for the document it was placed with. */
export type DocumentColumns = {
  size: number
  issuedAt: Float64Array
  /** Place among the kinds of `src/domain/orders`. */
  kind: Uint8Array
  company: Uint16Array
  branch: Uint16Array
  user: Uint16Array
  dictionaries: Readonly<Record<'company' | 'branch' | 'user', readonly string[]>>
  /** Number of the document, of its order and of the customer, between spaces. */
  texts(from?: number, to?: number): JoinedTexts
}

/** ASCII texts of places in lower case, one after another, each ended by a line feed; `starts` has one entry more. */
export type JoinedTexts = { text: string; starts: Uint32Array }
