import { isMade, toldConfiguration } from '@mocks/engine/configurator/configured'
import type { Context } from '@mocks/engine/context'
import { writeHistory } from '@mocks/engine/orders/write-history'
import { erpEventId } from '@mocks/erp/event-id'
import { lineNet, orderTotals } from '@/domain/pricing'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { faultOf, type RowResult, waitsFor } from '../job-work'
import { keepDocument, keepEvent } from './keep-record'

/** An order by phone, e-mail, EDI, or in the store becomes one of the portal's as well (ORD-09), with a number of its own. */
export async function appear(tx: Tx, ctx: Context, row: ErpOrderRow): Promise<RowResult> {
  const key = row.number
  const company = await tx.companies.one('customerNumber', row.customerNumber)
  if (!company) return faultOf(key, 'skipped', 'customerMissing', { customer: row.customerNumber })
  if (company.currency !== row.currency)
    return faultOf(
      key,
      'failed',
      'currencyDiffers',
      { currency: row.currency, customer: row.customerNumber },
      { again: true },
    )
  const lines = await linesOf(tx, ctx, row)
  if (typeof lines === 'string') return waitsFor(key, 'itemMissing', { sku: lines }, { kind: 'item', key: lines })

  const order = await insertOrder(tx, ctx, row, company, lines)
  const { id: orderId } = order
  await writeHistory(
    tx,
    { orderId, source: 'system', event: 'appeared', params: { erpNumber: row.number, origin: row.origin } },
    ctx,
  )
  for (const [index, event] of row.events.entries())
    await keepEvent(tx, order, { id: erpEventId(row.number, index), ...event })
  const confirmed = row.events.find(({ event }) => event === 'confirmed')
  if (confirmed)
    await keepDocument(tx, ctx, order, { kind: 'orderConfirmation', number: order.number, issuedAt: confirmed.at })
  return { key, outcome: 'created', message: null }
}

/** The lines, or the first item the portal does not know. */
async function linesOf(tx: Tx, ctx: Context, row: ErpOrderRow): Promise<OrderLineRow[] | string> {
  const lines: OrderLineRow[] = []
  for (const line of row.lines) {
    const product = await tx.products.one('sku', line.sku)
    if (!product) return line.sku
    const { configuration, ...told } = line
    lines.push({
      ...told,
      id: ctx.ids.next('OrderLine'),
      productId: product.id,
      unit: product.unit,
      leadTimeDays: product.leadTimeDays,
      net: lineNet(line, row.currency),
      ...(configuration && isMade(product) && { configuration: toldConfiguration(product, line, configuration) }),
    })
  }
  return lines
}

async function insertOrder(
  tx: Tx,
  ctx: Context,
  row: ErpOrderRow,
  company: CompanyRow,
  lines: OrderLineRow[],
): Promise<OrderRow> {
  const address = await deliveryAddress(tx, company, row)
  const { placedAt, placedBy, origin, status, poNumber, reference, requestedOn, shipTo, deliveryMethod, currency } = row
  return tx.orders.insert({
    id: ctx.ids.next('Order'),
    number: `SO-${await tx.nextNumber('orders')}`,
    companyId: company.id,
    branchId: address?.branchId ?? null,
    userId: null,
    placedBy,
    enteredBy: null,
    origin,
    placedAt,
    status,
    poNumber,
    reference,
    note: null,
    requestedOn,
    deliveryAddressId: address?.id ?? null,
    billTo: company.billTo,
    shipTo,
    deliveryMethod,
    currency,
    lines,
    ...orderTotals(lines, row.freight, company.taxBasisPoints, currency),
    termsDays: company.termsDays,
    paymentMethod: 'onAccount',
    cardEnding: null,
    erpState: 'inErp',
    erpNumber: row.number,
    erpAsOf: ctx.clock.now(),
    idempotencyKey: `erp:${row.number}`,
    corrections: row.corrections,
    attachmentIds: [],
    authorization: 'notNeeded',
    costCentreId: null,
    budgetId: null,
    documentPreference: null,
  })
}

/** The company's address the goods go to: it tells which branch the order belongs to. */
const deliveryAddress = async (tx: Tx, company: CompanyRow, { shipTo }: ErpOrderRow): Promise<AddressRow | undefined> =>
  (await tx.addresses.by('companyId', company.id)).find(
    ({ address }) => address.street === shipTo.street && address.postalCode === shipTo.postalCode,
  )
