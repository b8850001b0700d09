import type { IsoDate } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { OrderStatus } from '@/domain/orders/vocabulary'
import type { Context } from '@mocks/engine/context'
import { applyOrder } from '@mocks/jobs/inbound/apply-order'
import { faultOf, type RowResult } from '@mocks/jobs/job-work'
import type { FileValues } from '@mocks/files/mapping/map-record'
import type { ErpOrderLine, ErpOrderRow } from '@mocks/store/rows/erp'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { type FileGroup, lacks, number, text } from './records'

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
