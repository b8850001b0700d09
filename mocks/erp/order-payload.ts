import type { IsoDate, IsoInstant } from '@/domain/clock'
import type { Currency } from '@/domain/money'
import type { AddressValue } from '@mocks/store/rows/base'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { OrderRow } from '@mocks/store/rows/orders'

/** The document in which the portal writes an order to the ERP (ORD-21). Amounts are minor units. */
export type OrderPayload = {
  document: 'salesOrder'
  portalNumber: string
  customerNumber: string
  placedAt: IsoInstant
  placedBy: string
  poNumber: string | null
  reference: string | null
  note: string | null
  requestedOn: IsoDate | null
  deliveryMethod: string
  shipTo: AddressValue
  currency: Currency
  freight: number
  lines: { position: number; sku: string; quantity: number; unit: string; unitPrice: number }[]
}

/** Built in a fixed order of fields, so that the same content always gives the same text and hash. */
export const orderPayload = (order: OrderRow, company: Pick<CompanyRow, 'customerNumber'>): OrderPayload => ({
  document: 'salesOrder',
  portalNumber: order.number,
  customerNumber: company.customerNumber,
  placedAt: new Date(order.placedAt).toISOString(),
  placedBy: order.placedBy,
  poNumber: order.poNumber,
  reference: order.reference,
  note: order.note,
  requestedOn: order.requestedOn,
  deliveryMethod: order.deliveryMethod,
  shipTo: order.shipTo,
  currency: order.currency,
  freight: order.freight,
  lines: order.lines.map(({ position, sku, ordered, unit, unitPrice }) => ({
    position,
    sku,
    quantity: ordered,
    unit,
    unitPrice,
  })),
})

export const payloadText = (payload: OrderPayload): string => JSON.stringify(payload, null, 2)
