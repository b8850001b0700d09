import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow, OrderLineRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'

/** Ids in samples are plain strings; a row carries them branded. */
type Plain<T> = { [K in keyof T]?: T[K] extends string | null ? string | null : T[K] }

const address = {
  name: 'Kestrel Joinery',
  street: 'Długa 1',
  postalCode: '80-001',
  city: 'Gdańsk',
  region: null,
  country: 'PL',
  phone: null,
}

export function companyRow(parts: Plain<CompanyRow> = {}): CompanyRow {
  const row = {
    id: 'c1',
    version: 1,
    customerNumber: 'K-1',
    name: 'Kestrel Joinery',
    vatNumber: 'PL1',
    country: 'PL',
    currency: 'PLN',
    timeZone: 'Europe/Warsaw',
    locale: 'pl',
    termsDays: 30,
    creditLimit: null,
    blockedReason: null,
    priceGroup: 'A',
    modules: {},
    taxBasisPoints: 2300,
    billTo: address,
    salesContact: { name: 'Karol', email: 'karol@example.com', phone: '1' },
    shippingVersion: 1,
    paymentVersion: 1,
    billingVersion: 1,
    termsVersion: 1,
    portalVersion: 1,
    erpReadAt: null,
    provenance: {},
    ...parts,
  }
  return row as CompanyRow
}

export function orderLine(parts: Plain<OrderLineRow> = {}): OrderLineRow {
  const unitPrice = parts.unitPrice ?? 1000
  const ordered = parts.ordered ?? 2
  const row = {
    id: 'l1',
    position: 1,
    productId: 'p1',
    sku: 'HN-100',
    unit: 'pc',
    ordered,
    confirmed: null,
    shipped: 0,
    backordered: 0,
    leadTimeDays: 2,
    expectedOn: null,
    unitPrice,
    net: unitPrice * ordered,
    ...parts,
  }
  return row as OrderLineRow
}

export function orderRow(parts: Plain<OrderRow> = {}): OrderRow {
  const lines = parts.lines ?? [orderLine()]
  const net = lines.reduce((sum, line) => sum + line.net, 0)
  const row = {
    id: 'o1',
    version: 1,
    number: 'SO-1',
    companyId: 'c1',
    branchId: null,
    userId: null,
    placedBy: 'Ines Calder',
    enteredBy: null,
    origin: 'online',
    placedAt: Date.UTC(2026, 10, 2, 9),
    status: 'received',
    poNumber: null,
    reference: null,
    note: null,
    requestedOn: null,
    deliveryAddressId: null,
    billTo: address,
    shipTo: address,
    deliveryMethod: 'parcel',
    currency: 'PLN',
    lines,
    net,
    freight: 100,
    tax: 50,
    total: net + 150,
    termsDays: 30,
    paymentMethod: 'onAccount',
    cardEnding: null,
    erpState: 'queued',
    erpNumber: null,
    erpAsOf: null,
    idempotencyKey: parts.id ?? 'o1',
    corrections: [],
    attachmentIds: [],
    authorization: 'notNeeded',
    costCentreId: null,
    budgetId: null,
    documentPreference: null,
    ...parts,
  }
  return row as OrderRow
}

export function shipmentRow(parts: Plain<ShipmentRow> = {}): ShipmentRow {
  const row = {
    id: 's1',
    version: 1,
    orderId: 'o1',
    companyId: 'c1',
    number: 'DN-1',
    status: 'handedOver',
    deliveryMethod: 'parcel',
    carrier: 'DHL',
    trackingNumber: null,
    packages: 1,
    weightGrams: 800,
    packedAt: 1,
    handedOverAt: 2,
    deliveredAt: null,
    expectedOn: null,
    lines: [{ orderLineId: 'l1', quantity: 1 }],
    ...parts,
  }
  return row as ShipmentRow
}

export function invoiceRow(parts: Plain<InvoiceRow> = {}): InvoiceRow {
  const row = {
    id: 'i1',
    version: 1,
    number: 'INV-1',
    orderId: 'o1',
    orderNumber: 'SO-1',
    companyId: 'c1',
    branchId: null,
    userId: null,
    issuedOn: '2026-11-02',
    dueOn: '2026-12-02',
    currency: 'PLN',
    total: 2150,
    paid: 0,
    discountTaken: 0,
    pending: 0,
    discount: null,
    ...parts,
  }
  return row as InvoiceRow
}
