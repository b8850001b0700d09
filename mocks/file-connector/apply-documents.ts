import type { Instant, IsoDate } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { OrderStatus, ShipmentStatus } from '@/domain/orders/vocabulary'
import type { Context } from '@mocks/engine/context'
import { applyInvoice } from '@mocks/jobs/inbound/apply-invoice'
import { applyOrder } from '@mocks/jobs/inbound/apply-order'
import { applyShipment } from '@mocks/jobs/inbound/apply-shipment'
import { faultOf, type RowResult } from '@mocks/jobs/job-work'
import type { FileValues } from '@mocks/files/mapping/map-record'
import type { ErpOrderLine, ErpOrderRow, ErpShipmentRow } from '@mocks/store/rows/erp'
import type { OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { type FileGroup, number, text } from './records'

const lacks = (key: string, { rows }: FileGroup, field: string): RowResult =>
  faultOf(key, 'failed', 'fileRow', { row: rows[0]?.row ?? 0, field, fault: 'required', value: '' })

/** An order by its number in the ERP. One the portal does not know needs all that an order has. */
export async function applyOrders(tx: Tx, ctx: Context, group: FileGroup): Promise<RowResult> {
  const { key, rows } = group
  const known = await tx.orders.one('erpNumber', key)
  const head = rows[0]?.values ?? new Map()
  const base = known ? await knownOrder(tx, known) : await newOrder(tx, head)
  if (typeof base === 'string') return lacks(key, group, base)
  if (base === null) return faultOf(key, 'skipped', 'customerMissing', { customer: text(head, 'customerNumber') ?? '' })
  const lines = base.lines.map((line) => ({ ...line }))
  for (const { values } of rows) {
    const fault = takeLine(lines, values, known !== undefined)
    if (fault) return lacks(key, group, fault)
  }
  const row: ErpOrderRow = {
    ...base,
    number: key,
    status: (text(head, 'status') as OrderStatus | undefined) ?? base.status,
    requestedOn: (text(head, 'requestedOn') as IsoDate | undefined) ?? base.requestedOn,
    freight: number(head, 'freight') ?? base.freight,
    lines,
  }
  return applyOrder(tx, ctx, row)
}

const plainOrder = (id: string) => ({
  id: id as Id<'ErpOrder'>,
  version: 1,
  changed: 0,
  portalNumber: null,
  portalKey: null,
  invoiced: false,
  authorization: 'notNeeded' as const,
  authorizedBy: null,
  events: [],
})

async function knownOrder(tx: Tx, order: OrderRow): Promise<ErpOrderRow> {
  const { customerNumber } = await tx.companies.require(order.companyId)
  const { origin, status, placedAt, placedBy, poNumber, reference, requestedOn } = order
  const { shipTo, deliveryMethod, currency, freight, corrections } = order
  return {
    ...plainOrder(`file_${order.id}`),
    number: order.erpNumber ?? '',
    ...{ customerNumber, origin, status, placedAt, placedBy, poNumber, reference, requestedOn },
    ...{ shipTo, deliveryMethod, currency, freight, corrections },
    lines: order.lines.map(
      ({ position, sku, ordered, confirmed, shipped, backordered, unitPrice, expectedOn }): ErpOrderLine => ({
        ...{ position, sku, ordered, confirmed, shipped, backordered, unitPrice, expectedOn },
      }),
    ),
  }
}

/** Null: its customer is not in the portal. A name: what the row lacks. */
async function newOrder(tx: Tx, values: FileValues): Promise<ErpOrderRow | string | null> {
  const customerNumber = text(values, 'customerNumber')
  const placedAt = number(values, 'placedAt')
  const currency = text(values, 'currency')
  if (customerNumber === undefined) return 'customerNumber'
  if (placedAt === undefined) return 'placedAt'
  if (currency === undefined) return 'currency'
  const company = await tx.companies.one('customerNumber', customerNumber)
  if (!company) return null
  const addresses = await tx.addresses.by('companyId', company.id)
  return {
    ...plainOrder(`file_${customerNumber}`),
    number: '',
    customerNumber,
    origin: 'email',
    status: 'received',
    placedAt,
    placedBy: text(values, 'placedBy') ?? company.name,
    poNumber: text(values, 'poNumber') ?? null,
    reference: text(values, 'reference') ?? null,
    requestedOn: null,
    shipTo: (addresses.find(({ isDefault }) => isDefault) ?? addresses[0])?.address ?? company.billTo,
    deliveryMethod: 'standard',
    currency: currency as Currency,
    freight: 0,
    lines: [],
    corrections: [],
  }
}

/** Says over a line what the row says, or adds it. A name: what the row lacks. */
function takeLine(lines: ErpOrderLine[], values: FileValues, isKnown: boolean): string | null {
  const sku = text(values, 'sku')
  const position = number(values, 'position')
  const at = lines.findIndex((line) => (position === undefined ? line.sku === sku : line.position === position))
  const before = lines[at]
  if (!before) {
    // The head of an order may stand alone; lines of a known order are not added by a file.
    if (isKnown) return sku === undefined && position === undefined ? null : 'position'
    const [quantity, unitPrice] = [number(values, 'quantity'), number(values, 'unitPrice')]
    if (sku === undefined) return 'sku'
    if (quantity === undefined || quantity === 0) return 'quantity'
    if (unitPrice === undefined) return 'unitPrice'
    lines.push({
      ...{ position: position ?? (lines.length + 1) * 10, sku, unitPrice, ordered: quantity },
      confirmed: number(values, 'confirmed') ?? null,
      shipped: number(values, 'shipped') ?? 0,
      backordered: number(values, 'backordered') ?? 0,
      expectedOn: (text(values, 'expectedOn') as IsoDate | undefined) ?? null,
    })
    return null
  }
  lines[at] = {
    ...before,
    confirmed: number(values, 'confirmed') ?? before.confirmed,
    shipped: number(values, 'shipped') ?? before.shipped,
    backordered: number(values, 'backordered') ?? before.backordered,
    unitPrice: number(values, 'unitPrice') ?? before.unitPrice,
    expectedOn: (text(values, 'expectedOn') as IsoDate | undefined) ?? before.expectedOn,
  }
  return null
}

/** A shipment with its lines, one row for each; without any it carries what it carried. */
export async function applyShipments(tx: Tx, ctx: Context, { key, rows }: FileGroup): Promise<RowResult> {
  const head = rows[0]?.values ?? new Map()
  const orderNumber = text(head, 'orderNumber') ?? ''
  const known = await tx.shipments.one('number', key)
  const order = await tx.orders.one('erpNumber', orderNumber)
  const instant = (field: string): Instant | null => number(head, field) ?? null
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
    packedAt: number(head, 'packedAt') ?? known?.packedAt ?? ctx.clock.now(),
    handedOverAt: handedOverAt ?? known?.handedOverAt ?? null,
    deliveredAt: deliveredAt ?? known?.deliveredAt ?? null,
    expectedOn: (text(head, 'expectedOn') as IsoDate | undefined) ?? known?.expectedOn ?? null,
    lines: lines.length > 0 || !known ? lines : knownLines(known, order),
  }
  return applyShipment(tx, ctx, row)
}

const statusOf = (handedOverAt: Instant | null, deliveredAt: Instant | null): ShipmentStatus =>
  deliveredAt !== null ? 'delivered' : handedOverAt !== null ? 'handedOver' : 'packed'

const knownLines = (shipment: ShipmentRow, order: OrderRow | undefined): ErpShipmentRow['lines'] =>
  shipment.lines.flatMap(({ orderLineId, quantity }) => {
    const line = order?.lines.find(({ id }) => id === orderLineId)
    return line ? [{ position: line.position, quantity }] : []
  })

export async function applyInvoices(tx: Tx, ctx: Context, { key, rows }: FileGroup): Promise<RowResult> {
  const values = rows.at(-1)?.values ?? new Map()
  const known = await tx.invoices.one('number', key)
  return applyInvoice(tx, ctx, {
    id: `file_${key}` as Id<'ErpInvoice'>,
    version: 1,
    changed: 0,
    number: key,
    orderNumber: text(values, 'orderNumber') ?? '',
    issuedOn: text(values, 'issuedOn') as IsoDate,
    dueOn: text(values, 'dueOn') as IsoDate,
    currency: text(values, 'currency') as Currency,
    total: number(values, 'total') ?? 0,
    paid: number(values, 'paid') ?? known?.paid ?? 0,
    discountTaken: known?.discountTaken ?? 0,
    discount: known?.discount ?? null,
  })
}
