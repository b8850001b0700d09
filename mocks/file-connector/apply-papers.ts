import { wallTime } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { ShipmentStatus } from '@/domain/orders/vocabulary'
import { erpZone } from '@/domain/sync/zone'
import { paidInErp } from '@mocks/engine/billing/not-in-erp'
import type { Context } from '@mocks/engine/context'
import { applyInvoice } from '@mocks/jobs/inbound/apply-invoice'
import { applyShipment } from '@mocks/jobs/inbound/apply-shipment'
import type { RowResult } from '@mocks/jobs/job-work'
import type { ErpShipmentRow } from '@mocks/store/rows/erp'
import type { InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { type FileGroup, lacks, number, text } from './records'

/** A shipment with its lines, one row for each; without any it carries what it carried. */
export async function applyShipments(tx: Tx, ctx: Context, { key, rows }: FileGroup): Promise<RowResult> {
  const head = rows[0]?.values ?? new Map()
  const orderNumber = text(head, 'orderNumber') ?? ''
  const known = await tx.shipments.one('number', key)
  const order = await tx.orders.one('erpNumber', orderNumber)
  const instant = (field: 'packedAt' | 'handedOverAt' | 'deliveredAt'): Instant | null =>
    sameMoment(number(head, field) ?? null, known?.[field] ?? null)
  const [handedOverAt, deliveredAt] = [instant('handedOverAt'), instant('deliveredAt')]
  const lines = rows.flatMap(({ values }) => {
    const [position, quantity] = [number(values, 'position'), number(values, 'quantity')]
    return position === undefined || quantity === undefined ? [] : [{ position, quantity }]
  })
  const row: ErpShipmentRow = {
    id: `file_${key}` as Id<'ErpShipment'>,
    version: 1,
    changed: 0,
    number: key,
    orderNumber,
    status:
      (text(head, 'status') as ShipmentStatus | undefined) ?? known?.status ?? statusOf(handedOverAt, deliveredAt),
    carrier: text(head, 'carrier') ?? known?.carrier ?? null,
    trackingNumber: text(head, 'trackingNumber') ?? known?.trackingNumber ?? null,
    deliveryMethod: text(head, 'deliveryMethod') ?? known?.deliveryMethod ?? order?.deliveryMethod ?? 'standard',
    packages: number(head, 'packages') ?? known?.packages ?? 1,
    weightGrams: number(head, 'weightGrams') ?? known?.weightGrams ?? 0,
    packedAt: instant('packedAt') ?? ctx.clock.now(),
    ...{ handedOverAt, deliveredAt },
    expectedOn: (text(head, 'expectedOn') as IsoDate | undefined) ?? known?.expectedOn ?? null,
    lines: lines.length > 0 || !known ? lines : knownLines(known, order),
  }
  return applyShipment(tx, ctx, row)
}

/**
 * A file says times to the second, by a clock that shows an hour of an autumn night twice: one that the clock shows
 * like the known one is no other.
 */
function sameMoment(read: Instant | null, known: Instant | null): Instant | null {
  if (read === null || known === null) return read ?? known
  return secondOn(read) === secondOn(known) ? known : read
}
const secondOn = (at: Instant): number => Math.floor(wallTime(at, erpZone) / 1000)

const statusOf = (handedOverAt: Instant | null, deliveredAt: Instant | null): ShipmentStatus =>
  deliveredAt !== null ? 'delivered' : handedOverAt !== null ? 'handedOver' : 'packed'

const knownLines = (shipment: ShipmentRow, order: OrderRow | undefined): ErpShipmentRow['lines'] =>
  shipment.lines.flatMap(({ orderLineId, quantity }) => {
    const line = order?.lines.find(({ id }) => id === orderLineId)
    return line ? [{ position: line.position, quantity }] : []
  })

/** An invoice by its number. One the portal does not know needs its order: only the ERP service tells what a subscription bills. */
export async function applyInvoices(tx: Tx, ctx: Context, group: FileGroup): Promise<RowResult> {
  const { key, rows } = group
  const values = rows.at(-1)?.values ?? new Map()
  const known = await tx.invoices.one('number', key)
  const bills = known ? await billedBy(tx, known) : { orderNumber: null, subscriptionNumber: null }
  const orderNumber = text(values, 'orderNumber') ?? bills.orderNumber
  if (orderNumber === null && bills.subscriptionNumber === null) return lacks(key, group, 'orderNumber')
  const settled = known ? await paidInErp(tx, known) : { paid: 0, discountTaken: 0 }
  return applyInvoice(tx, ctx, {
    id: `file_${key}` as Id<'ErpInvoice'>,
    version: 1,
    changed: 0,
    number: key,
    ...{ orderNumber, subscriptionNumber: bills.subscriptionNumber },
    issuedOn: text(values, 'issuedOn') as IsoDate,
    dueOn: text(values, 'dueOn') as IsoDate,
    currency: text(values, 'currency') as Currency,
    total: number(values, 'total') ?? 0,
    paid: number(values, 'paid') ?? settled.paid,
    discountTaken: settled.discountTaken,
    discount: known?.discount ?? null,
  })
}

async function billedBy(tx: Tx, { orderId, subscriptionId = null }: InvoiceRow) {
  const order = orderId === null ? null : await tx.orders.require(orderId)
  const subscription = subscriptionId === null ? null : await tx.subscriptions.require(subscriptionId)
  return { orderNumber: order?.erpNumber ?? null, subscriptionNumber: subscription?.number ?? null }
}
