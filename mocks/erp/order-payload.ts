import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { IsoDate, IsoInstant } from '@/domain/clock'
import type { Currency } from '@/domain/money'
import type { AddressValue } from '@mocks/store/rows/base'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { AuthorizationRow, OrderRow } from '@mocks/store/rows/orders'
import type { QuoteRow } from '@mocks/store/rows/quotes'
import type { AuthorizationNote } from './take-authorization'

/** The document in which the portal writes an order to the ERP (ORD-21). Amounts are minor units. */
export type OrderPayload = {
  document: 'salesOrder'
  portalNumber: string
  customerNumber: string
  placedAt: IsoInstant
  placedBy: string
  /** Who of the seller placed it in that person's name; only where somebody did. */
  enteredBy?: string
  /** The ERP's number of the quote whose prices these are; only where there is one. */
  quoteNumber?: string
  poNumber: string | null
  reference: string | null
  note: string | null
  requestedOn: IsoDate | null
  deliveryMethod: string
  /** How it was paid when it was placed; only where it was. The payment names the order as well. */
  payment?: { method: 'card'; cardEnding: string }
  /** What goes with the goods. */
  documentPreference: DocumentPreference
  shipTo: AddressValue
  currency: Currency
  freight: number
  /** Orders that somebody has yet to agree to, or did not, are kept apart from the normal list. */
  authorization: AuthorizationNote
  lines: { position: number; sku: string; quantity: number; unit: string; unitPrice: number }[]
}

/** Built in a fixed order of fields, so that the same content always gives the same text and hash. */
export const orderPayload = (
  order: OrderRow,
  company: Pick<CompanyRow, 'customerNumber'>,
  authorization?: AuthorizationRow,
  quote?: Pick<QuoteRow, 'number'>,
): OrderPayload => ({
  document: 'salesOrder',
  portalNumber: order.number,
  customerNumber: company.customerNumber,
  placedAt: new Date(order.placedAt).toISOString(),
  placedBy: order.placedBy,
  ...(order.enteredBy !== null && { enteredBy: order.enteredBy }),
  ...(quote && { quoteNumber: quote.number }),
  poNumber: order.poNumber,
  reference: order.reference,
  note: order.note,
  requestedOn: order.requestedOn,
  deliveryMethod: order.deliveryMethod,
  ...(order.paymentMethod === 'card' && { payment: { method: 'card', cardEnding: order.cardEnding ?? '' } }),
  documentPreference: order.documentPreference ?? 'invoice',
  shipTo: order.shipTo,
  currency: order.currency,
  freight: order.freight,
  authorization: authorizationNote(order, authorization),
  lines: order.lines.map(({ position, sku, ordered, unit, unitPrice }) => ({
    position,
    sku,
    quantity: ordered,
    unit,
    unitPrice,
  })),
})

/** Who decided, as the ERP keeps it: the decider of the newest level, with whom they stood in for. */
export function authorizationNote(order: Pick<OrderRow, 'authorization'>, row?: AuthorizationRow): AuthorizationNote {
  const newest = row?.levels.findLast(({ decision }) => decision !== null)?.decision
  const isDecided = order.authorization === 'approved' || order.authorization === 'declined'
  if (!newest || !isDecided) return { status: order.authorization, authorizedBy: null }
  const { byName, forName } = newest
  return { status: order.authorization, authorizedBy: forName === null ? byName : `${byName} (${forName})` }
}

export const payloadText = (payload: OrderPayload): string => JSON.stringify(payload, null, 2)
