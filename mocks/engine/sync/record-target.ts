import type { recordKinds } from '@/contract/admin/sync-rows'
import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'

/** The page of the administration that a row of a run leads to. */
export type RecordTarget = { kind: (typeof recordKinds)[number]; id: string; label: string }

const ofOrder = (order: OrderRow | undefined): RecordTarget | null =>
  order ? { kind: 'order', id: order.id, label: order.number } : null

async function ofProduct(tx: Tx, sku: string): Promise<RecordTarget | null> {
  const product = await tx.products.one('sku', sku)
  return product ? { kind: 'product', id: product.id, label: product.sku } : null
}

async function ofCustomer(tx: Tx, number: string): Promise<RecordTarget | null> {
  const company = await tx.companies.one('customerNumber', number)
  return company ? { kind: 'customer', id: company.id, label: company.customerNumber } : null
}

const partOfOrder = async (tx: Tx, part: { orderId: OrderRow['id'] } | undefined): Promise<RecordTarget | null> =>
  part ? ofOrder(await tx.orders.get(part.orderId)) : null

/** Where a record can be looked at; null while the portal has none. */
export async function targetOf(tx: Tx, jobKey: SyncJobKey, key: string): Promise<RecordTarget | null> {
  if (jobKey === 'productsIn' || jobKey === 'pricesIn' || jobKey === 'stockIn') return ofProduct(tx, key)
  if (jobKey === 'customersIn') return ofCustomer(tx, key.split(' ')[0] ?? key)
  if (jobKey === 'ordersIn') return ofOrder(await tx.orders.one('erpNumber', key))
  if (jobKey === 'ordersOut') return ofOrder(await tx.orders.one('number', key))
  if (jobKey === 'shipmentsIn') return partOfOrder(tx, await tx.shipments.one('number', key))
  if (jobKey === 'invoicesIn') return partOfOrder(tx, await tx.invoices.one('number', key))
  return null
}
