import type { OrderId, OrderLineId } from '@/domain/ids'
import { money } from '@/domain/money'
import { orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import { freightFor, orderTotals } from '@/domain/pricing'
import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { BaseSegment } from '@mocks/store/tx'
import { byCompany, segment, uniqueBy } from './base-segment'
import { dateOfDay } from './day-numbers'
import { deliveryMethods, type HistoryColumns } from './history-columns'
import type { HistoryKeys } from './history-keys'
import { writePurchaseNumber } from './purchase-numbers'
import { hashOf } from './random'
import { written } from './text-sink'
import { decidedAt, deliveryOf, invoicedAt, isCollected, paidAt } from './timeline'

export const lineIdOf = (orderId: string, position: number): OrderLineId => `${orderId}_${position}` as OrderLineId

export const isCancelled = (columns: HistoryColumns, order: number): boolean =>
  orderStatuses[columns.status[order] ?? 0] === 'cancelled'

export const companyOf = (columns: HistoryColumns, order: number) => rowOf(columns.companies, columns.company[order])
export const addressOf = (columns: HistoryColumns, order: number) => rowOf(columns.addresses, columns.address[order])
export const buyerOf = (columns: HistoryColumns, order: number) => rowOf(columns.buyers, columns.buyer[order])
export const originOf = (columns: HistoryColumns, order: number) => rowOf(orderOrigins, columns.origin[order])

/** The name on the order: the buyer's, or for orders without a person on the other side whoever took it in. */
export function placedBy(columns: HistoryColumns, order: number): string {
  const origin = originOf(columns, order)
  if (origin === 'edi') return 'EDI'
  return origin === 'salesRep' ? companyOf(columns, order).salesContact.name : buyerOf(columns, order).name
}

export function poNumberOf(columns: HistoryColumns, order: number): string | null {
  const running = columns.purchase[order] ?? 0
  if (running === 0) return null
  return written((sink) => writePurchaseNumber(sink, companyOf(columns, order).country, running))
}

export const linesOf = (columns: HistoryColumns, order: number, orderId: string): OrderLineRow[] => {
  const from = columns.lineStart[order] ?? 0
  const to = columns.lineStart[order + 1] ?? 0
  const prices = rowOf(columns.prices, columns.company[order])
  const delivered = !isCancelled(columns, order)
  return Array.from({ length: to - from }, (_, at) => {
    const place = columns.lineProduct[from + at] ?? 0
    const product = rowOf(columns.products, place)
    const quantity = columns.lineQuantity[from + at] ?? 0
    const unitPrice = prices[place] ?? 0
    return {
      id: lineIdOf(orderId, at + 1),
      position: at + 1,
      productId: product.id,
      sku: product.sku,
      unit: product.unit,
      ordered: quantity,
      confirmed: delivered ? quantity : null,
      shipped: delivered ? quantity : 0,
      backordered: 0,
      leadTimeDays: product.leadTimeDays,
      expectedOn: null,
      unitPrice,
      net: unitPrice * quantity,
    }
  })
}

/** Payment of orders taken at the counter; all others are on account. */
function paymentOf(columns: HistoryColumns, order: number): Pick<OrderRow, 'paymentMethod' | 'cardEnding'> {
  if (!isCollected(columns, order)) return { paymentMethod: 'onAccount', cardEnding: null }
  const card = hashOf(columns.seed, order, 20)
  if (card % 3 === 0) return { paymentMethod: 'cash', cardEnding: null }
  return { paymentMethod: 'card', cardEnding: String(card % 10_000).padStart(4, '0') }
}

/** The last time the ERP said something about the order. */
function lastHeard(columns: HistoryColumns, order: number): number {
  if (isCancelled(columns, order)) return decidedAt(columns, order)
  const which = columns.secondDispatchDay[order] ? 1 : 0
  const delivered = deliveryOf(columns, order, which).deliveredAt
  return Math.max(delivered, invoicedAt(columns, order), paidAt(columns, order))
}

export function pastOrders(columns: HistoryColumns, keys: HistoryKeys): BaseSegment<OrderRow> {
  const at = (order: number): OrderRow => {
    const id = keys.orderId.at(order) as OrderId
    const company = companyOf(columns, order)
    const address = addressOf(columns, order)
    const origin = originOf(columns, order)
    const lines = linesOf(columns, order, id)
    const net = lines.reduce((sum, line) => sum + line.net, 0)
    const freight = isCollected(columns, order) ? 0 : freightFor(money(net, company.currency)).amount
    const wished = hashOf(columns.seed, order, 21) % 5 === 0
    return {
      id,
      version: 1,
      number: keys.orderNumber.at(order),
      companyId: company.id,
      branchId: address.branchId,
      userId: origin === 'online' ? buyerOf(columns, order).userId : null,
      placedBy: placedBy(columns, order),
      enteredBy: null,
      origin,
      placedAt: columns.placedAt[order] ?? 0,
      status: rowOf(orderStatuses, columns.status[order]),
      poNumber: poNumberOf(columns, order),
      reference: null,
      note: null,
      requestedOn: wished && columns.dispatchDay[order] ? dateOfDay((columns.dispatchDay[order] ?? 0) + 3) : null,
      deliveryAddressId: address.id,
      billTo: company.billTo,
      shipTo: address.address,
      deliveryMethod: rowOf(deliveryMethods, columns.method[order]),
      currency: company.currency,
      lines,
      ...orderTotals(lines, freight, company.taxBasisPoints, company.currency),
      termsDays: company.termsDays,
      ...paymentOf(columns, order),
      erpState: 'inErp',
      erpNumber: keys.erpNumber.at(order),
      erpAsOf: lastHeard(columns, order),
      idempotencyKey: keys.idempotencyKey.at(order),
      corrections: [],
      attachmentIds: [],
      authorization: 'notNeeded',
      costCentreId: null,
      budgetId: null,
      documentPreference: null,
    }
  }

  return segment(columns.size, keys.orderId, at, {
    number: uniqueBy(keys.orderNumber),
    idempotencyKey: uniqueBy(keys.idempotencyKey),
    erpNumber: uniqueBy(keys.erpNumber),
    companyId: byCompany(columns),
  })
}

/** Columns hold places of these lists only, so a miss is a fault of the generator. */
export function rowOf<T>(rows: readonly T[], place: number | undefined): T {
  const row = place === undefined ? undefined : rows[place]
  if (row === undefined) throw new RangeError(`No row at ${place}`)
  return row
}
