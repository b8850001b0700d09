import { canReach } from '@/domain/orders/status'
import { apartOrderStatuses } from '@/domain/orders/vocabulary'
import { lineNet, orderTotals } from '@/domain/pricing'
import { releasePrepayment } from '@mocks/engine/billing/prepayment'
import { settleBudget } from '@mocks/engine/budgets/settle-budget'
import type { Context } from '@mocks/engine/context'
import { isKeptApart } from '@mocks/erp/authorization'
import { erpEventId } from '@mocks/erp/event-id'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult } from '../job-work'
import { appear } from './appear'
import { differs } from '@mocks/engine/differs'
import { keepDocument, keepEvent } from './keep-record'
import { tellBuyer } from './tell-buyer'

/** Brings an order of the portal to what the ERP says of it (ORD-22); one the portal does not know appears (ORD-09). */
export async function applyOrder(tx: Tx, ctx: Context, row: ErpOrderRow): Promise<RowResult> {
  const key = row.number
  const order = await portalOrder(tx, row)
  if (!order && row.portalKey !== null) return faultOf(key, 'failed', 'orderUnknown', { order: row.portalNumber ?? '' })
  if (!order) return appear(tx, ctx, row)
  const company = await tx.companies.require(order.companyId)
  // While authorizers decide, where the order stands is theirs to say, also when the ERP has not been told yet.
  const status = isTheirs(order, row) ? row.status : order.status
  if (order.status !== status && !canReach(order.status, status))
    return faultOf(key, 'conflict', 'statusBackwards', { order: order.number, from: order.status, to: status })
  const facts = { ...factsOf(order, row, company), status }
  const isNews = differs(order, facts)
  if (isNews)
    await settleBudget(tx, ctx, order, await tx.orders.update(order.id, { ...facts, erpAsOf: ctx.clock.now() }))
  if (status !== order.status && (status === 'cancelled' || status === 'rejected')) await releasePrepayment(tx, order)
  const hasEvents = await keepRecords(tx, ctx, order, row)
  return { key, outcome: isNews || hasEvents ? 'updated' : 'unchanged', message: null }
}

const isTheirs = (order: OrderRow, row: ErpOrderRow): boolean =>
  !isKeptApart(row) && !apartOrderStatuses.includes(order.status)

const portalOrder = async (tx: Tx, row: ErpOrderRow): Promise<OrderRow | undefined> =>
  (await tx.orders.one('erpNumber', row.number)) ??
  (row.portalKey === null ? undefined : await tx.orders.one('idempotencyKey', row.portalKey))

/** What the order becomes: quantities, dates and prices of the ERP, and every amount counted anew from them. */
function factsOf(order: OrderRow, row: ErpOrderRow, company: CompanyRow) {
  const lines = order.lines.map((line) => mergedLine(line, row, order))
  return {
    lines,
    ...orderTotals(lines, row.freight, company.taxBasisPoints, order.currency),
    requestedOn: row.requestedOn,
    corrections: row.corrections,
    erpState: 'inErp' as const,
    erpNumber: row.number,
  }
}

function mergedLine(line: OrderLineRow, row: ErpOrderRow, order: OrderRow): OrderLineRow {
  const theirs = row.lines.find(({ position }) => position === line.position)
  if (!theirs) return line
  const { confirmed, backordered, unitPrice } = theirs
  const shipped = Math.max(line.shipped, theirs.shipped)
  // Until somebody confirmed the line, the date is the portal's own estimate.
  const expectedOn = confirmed === null ? line.expectedOn : theirs.expectedOn
  const net = lineNet({ ordered: line.ordered, confirmed, unitPrice }, order.currency)
  return { ...line, confirmed, shipped, backordered, unitPrice, expectedOn, net }
}

async function keepRecords(tx: Tx, ctx: Context, order: OrderRow, row: ErpOrderRow): Promise<boolean> {
  let hasEvents = false
  for (const [index, event] of row.events.entries())
    hasEvents = (await keepEvent(tx, order, { id: erpEventId(row.number, index), ...event })) || hasEvents
  const corrections = row.corrections.length - order.corrections.length
  const confirmed = row.events.find(({ event }) => event === 'confirmed')
  if (confirmed) {
    const issuedAt = row.corrections.at(-1)?.at ?? confirmed.at
    await keepDocument(
      tx,
      ctx,
      order,
      { kind: 'orderConfirmation', number: order.number, issuedAt },
      { newer: corrections > 0 },
    )
  }
  if (corrections > 0)
    await tellBuyer(tx, ctx, order, (name) => ({
      kind: 'orderCorrected',
      params: { name, number: order.number, corrections },
    }))
  return hasEvents
}
