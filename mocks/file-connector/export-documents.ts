import { apartOrderStatuses } from '@/domain/orders/vocabulary'
import { paidInErp } from '@mocks/engine/billing/not-in-erp'
import type { TableCell } from '@mocks/files/formats/write-table'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { amount, moment, number, type Table } from './export-cells'

/** The newest so many; a file of more would not be a file to work with. */
const mostOrders = 20_000
const mostInvoices = 20_000

async function ordersInErp(tx: Tx): Promise<OrderRow[]> {
  const { ids } = await tx.search.orders({ erpStates: ['inErp'] }, 'placedAt', true, 0, mostOrders)
  const orders = await Promise.all(ids.map((id) => tx.orders.require(id)))
  // What authorizers still decide about is no order of the ERP's yet.
  return orders.filter(({ status }) => !apartOrderStatuses.includes(status))
}

export async function orderTable(tx: Tx): Promise<Table> {
  const rows: TableCell[][] = []
  for (const order of await ordersInErp(tx)) {
    const { customerNumber } = await tx.companies.require(order.companyId)
    const { currency } = order
    const head: TableCell[] = [
      ...[order.erpNumber, customerNumber, order.status, moment(order.placedAt), order.placedBy, order.poNumber],
      ...[order.reference, order.requestedOn, currency, amount(order.freight, currency)],
    ]
    for (const line of order.lines)
      rows.push([
        ...head,
        ...[number(line.position), line.sku, number(line.ordered), number(line.confirmed), number(line.shipped)],
        ...[number(line.backordered), amount(line.unitPrice, currency), line.expectedOn],
      ])
  }
  const columns = [
    ...['number', 'customerNumber', 'status', 'placedAt', 'placedBy', 'poNumber', 'reference', 'requestedOn'],
    ...['currency', 'freight', 'position', 'sku', 'quantity', 'confirmed', 'shipped', 'backordered'],
    ...['unitPrice', 'expectedOn'],
  ]
  return { columns, rows }
}

/** One row for each line that a shipment carries. */
export async function shipmentTable(tx: Tx): Promise<Table> {
  const rows: TableCell[][] = []
  for (const order of await ordersInErp(tx)) {
    const positions = new Map(order.lines.map(({ id, position }) => [id, position]))
    for (const shipment of await tx.shipments.by('orderId', order.id)) {
      const { packedAt, handedOverAt, deliveredAt } = shipment
      const head: TableCell[] = [
        ...[shipment.number, order.erpNumber, shipment.status, shipment.carrier, shipment.trackingNumber],
        ...[shipment.deliveryMethod, number(shipment.packages), number(shipment.weightGrams), moment(packedAt)],
        ...[handedOverAt, deliveredAt].map((at) => (at === null ? null : moment(at))),
        shipment.expectedOn,
      ]
      for (const { orderLineId, quantity } of shipment.lines)
        rows.push([...head, number(positions.get(orderLineId) ?? null), number(quantity)])
      if (shipment.lines.length === 0) rows.push([...head, null, null])
    }
  }
  const columns = [
    ...['number', 'orderNumber', 'status', 'carrier', 'trackingNumber', 'deliveryMethod', 'packages', 'weightGrams'],
    ...['packedAt', 'handedOverAt', 'deliveredAt', 'expectedOn', 'position', 'quantity'],
  ]
  return { columns, rows }
}

/** What the ERP holds of each: money it was not told of yet is not in it. A bill of a subscription has no order. */
export async function invoiceTable(tx: Tx): Promise<Table> {
  const rows: TableCell[][] = []
  const { ids } = await tx.search.invoices({}, 'issuedOn', true, 0, mostInvoices)
  for (const id of ids) {
    const invoice = await tx.invoices.require(id)
    const { number: name, orderId, issuedOn, dueOn, currency, total } = invoice
    const order = orderId === null ? null : await tx.orders.require(orderId)
    const { paid } = await paidInErp(tx, invoice)
    rows.push([
      ...[name, order?.erpNumber ?? null, issuedOn, dueOn, currency],
      ...[amount(total, currency), amount(paid, currency)],
    ])
  }
  return { columns: ['number', 'orderNumber', 'issuedOn', 'dueOn', 'currency', 'total', 'paid'], rows }
}
