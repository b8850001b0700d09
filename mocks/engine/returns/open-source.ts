import type { InvoiceId, OrderId, OrderLineId, ShipmentId } from '@/domain/ids'
import type { LineReturn } from '@/domain/returns/eligibility'
import { creditOf, lineCredit, nothingPaid, type Paid, paidForLines } from '@/domain/returns/credit'
import { chargedQuantity } from '@/domain/pricing'
import type { ReturnSource } from '@/domain/returns/vocabulary'
import { type Result, ok, refuse } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { OrderLineRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { settingsFor } from '../shop-settings/shop-settings'
import { type Asker, mayUse } from './asker'
import { freeOf, lineReturnOf } from './line-parts'
import { nothingTaken, takenOf } from './taken'

export type SourceAsked = { kind: ReturnSource; id?: string | undefined }
export type OpenLine = {
  line: OrderLineRow
  /** As the document has it: of a packing slip only what came with it. */
  state: LineReturn
  free: ReturnType<typeof freeOf>
  /** What would be credited for some of the pieces. */
  credit: (quantity: number) => Paid
}
export type OpenSource = { kind: ReturnSource; id: string; number: string; order: OrderRow; lines: OpenLine[] }

/** RMA-01, RMA-15: a document that goods are returned from, within reach of whoever asks. */
export async function openSource(
  tx: Tx,
  { kind, id }: SourceAsked,
  asker: Asker,
  ctx: Context,
): Promise<Result<OpenSource>> {
  const found = id === undefined ? undefined : await documentOf(tx, kind, id)
  const order = found && (await tx.orders.get(found.orderId))
  if (!found || !order || !mayUse(asker, order, ctx)) return refuse('resource/not-found')
  const [shipments, taken, settings] = await Promise.all([
    tx.shipments.by('orderId', order.id),
    takenOf(tx, order.id),
    settingsFor(tx, asker.company),
  ])
  const paid = await paidOf(tx, order)
  const facts = { rules: settings, today: erpToday(ctx.clock.now()), taken }
  const only = found.shipment
  const lines = order.lines
    .filter((line) => !only || only.lines.some(({ orderLineId }) => orderLineId === line.id))
    .map((line): OpenLine => {
      const free = freeOf(order, line, shipments, facts).filter(({ shipmentId }) => !only || shipmentId === only.id)
      const whole = { ...(paid.get(line.id) ?? nothingPaid), pieces: chargedQuantity(line) }
      const { paid: before, pieces } = taken.get(line.id) ?? nothingTaken
      return {
        line,
        free,
        state: only ? ofSlip(free, only, line, facts) : lineReturnOf(order, line, shipments, facts),
        credit: (quantity) => lineCredit(whole, { ...before, pieces }, quantity),
      }
    })
  return ok({ kind, id: String(id), number: found.number, order, lines })
}

/** The same question for what came with one packing slip. */
function ofSlip(
  free: OpenLine['free'],
  slip: ShipmentRow,
  line: OrderLineRow,
  facts: Parameters<typeof lineReturnOf>[3],
): LineReturn {
  const quantity = free.reduce((sum, each) => sum + each.quantity, 0)
  if (quantity > 0) return { state: 'open', quantity, until: free[0]?.until ?? null }
  const alone = { lines: [line], status: 'delivered' as const, erpNumber: slip.number }
  return lineReturnOf(alone, line, [slip], { ...facts, rules: { ...facts.rules, returnsOf: 'delivered' } })
}

async function documentOf(
  tx: Tx,
  kind: ReturnSource,
  id: string,
): Promise<{ orderId: OrderId; number: string; shipment: ShipmentRow | null } | undefined> {
  if (kind === 'order') {
    const order = await tx.orders.get(id as OrderId)
    return order && { orderId: order.id, number: order.number, shipment: null }
  }
  if (kind === 'shipment') {
    const shipment = await tx.shipments.get(id as ShipmentId)
    return shipment && { orderId: shipment.orderId, number: shipment.number, shipment }
  }
  const invoice = kind === 'invoice' ? await tx.invoices.get(id as InvoiceId) : undefined
  return invoice && invoice.orderId !== null
    ? { orderId: invoice.orderId, number: invoice.number, shipment: null }
    : undefined
}

/** domain-rules §6: what was really paid for each line, early-payment discount taken off. */
async function paidOf(tx: Tx, order: OrderRow): Promise<Map<OrderLineId, Paid>> {
  const invoices = await tx.invoices.by('orderId', order.id)
  const discount = invoices.reduce((sum, { discountTaken }) => sum + discountTaken, 0)
  const { freight, tax, currency } = order
  const paid = paidForLines(order.lines, { freight, tax, discount, currency })
  return new Map(order.lines.map(({ id }, at) => [id, paid[at] ?? nothingPaid]))
}

/** What a choice of lines is expected to come to, line by line; null without a document. */
export const expectedOf = (source: OpenSource | null, id: string, quantity: number): number | null => {
  const line = source?.lines.find((each) => each.line.id === id)
  return line ? creditOf(line.credit(quantity)) : null
}
