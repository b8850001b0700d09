import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { IsoDate, IsoInstant } from '@/domain/clock'
import type { Values } from '@/domain/configurator/model'
import type { Currency } from '@/domain/money'
import type { AddressValue } from '@mocks/store/rows/base'
import type { ErpDelivery } from '@mocks/store/rows/erp'
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
  lines: {
    position: number
    sku: string
    quantity: number
    unit: string
    unitPrice: number
    /** Only where something was wished for the line alone. */
    requestedOn?: IsoDate
    note?: string
    reference?: string
    /** Of what is put together: the version of the ERP's model, and `option:value` in its order. */
    configuration?: { model: number; choices: string[] }
  }[]
  /** ORD-18, ORD-19: what of the one order leaves together, each group as a whole; absent: as it comes. */
  deliveries?: ErpDelivery[]
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
  lines: order.lines.map(({ position, sku, ordered, unit, unitPrice, wishes, configuration }) => ({
    position,
    sku,
    quantity: ordered,
    unit,
    unitPrice,
    ...(wishes?.requestedOn && { requestedOn: wishes.requestedOn }),
    ...(wishes?.note && { note: wishes.note }),
    ...(wishes?.reference && { reference: wishes.reference }),
    ...(configuration && {
      configuration: { model: configuration.modelVersion, choices: writtenChoices(configuration.values) },
    }),
  })),
  ...(order.deliveries && { deliveries: deliveriesOf(order) }),
})

const deliveriesOf = ({ deliveries = [], lines }: OrderRow): ErpDelivery[] =>
  deliveries.map(({ number, warehouse, dispatchOn, shipTo, isService, lines: parts }) => ({
    ...{ number, warehouse: warehouse?.code ?? null, dispatchOn, shipTo },
    ...(isService && { isService }),
    lines: parts.flatMap(({ orderLineId, quantity }) => {
      const line = lines.find(({ id }) => id === orderLineId)
      return line ? [{ position: line.position, quantity }] : []
    }),
  }))

/** Who decided, as the ERP keeps it: the decider of the newest level, with whom they stood in for. */
export function authorizationNote(order: Pick<OrderRow, 'authorization'>, row?: AuthorizationRow): AuthorizationNote {
  const newest = row?.levels.findLast(({ decision }) => decision !== null)?.decision
  const isDecided = order.authorization === 'approved' || order.authorization === 'declined'
  if (!newest || !isDecided) return { status: order.authorization, authorizedBy: null }
  const { byName, forName } = newest
  return { status: order.authorization, authorizedBy: forName === null ? byName : `${byName} (${forName})` }
}

const writtenChoices = (values: Values): string[] => Object.entries(values).map(([code, value]) => `${code}:${value}`)

export const payloadText = (payload: OrderPayload): string => JSON.stringify(payload, null, 2)
