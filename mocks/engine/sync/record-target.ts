import type { recordKinds } from '@/contract/admin/sync-rows'
import type { CompanyId } from '@/domain/ids'
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

/** Contracts and subscriptions are looked at with the customer they belong to. */
async function ofOwner(tx: Tx, record: { companyId: CompanyId } | undefined): Promise<RecordTarget | null> {
  const company = record && (await tx.companies.get(record.companyId))
  return company ? { kind: 'customer', id: company.id, label: company.customerNumber } : null
}

const partOfOrder = async (
  tx: Tx,
  part: { orderId: OrderRow['id'] | null } | undefined,
): Promise<RecordTarget | null> => (part?.orderId ? ofOrder(await tx.orders.get(part.orderId)) : null)

/** Where a record can be looked at; null while the portal has none. */
export async function targetOf(tx: Tx, jobKey: SyncJobKey, key: string): Promise<RecordTarget | null> {
  if (jobKey === 'productsIn' || jobKey === 'pricesIn' || jobKey === 'stockIn') return ofProduct(tx, key)
  if (jobKey === 'customersIn' || jobKey === 'customersOut') return ofCustomer(tx, key.split(' ')[0] ?? key)
  if (jobKey === 'ordersIn') return ofOrder(await tx.orders.one('erpNumber', key))
  if (jobKey === 'ordersOut') return ofOrder(await tx.orders.one('number', key))
  if (jobKey === 'shipmentsIn') return partOfOrder(tx, await tx.shipments.one('number', key))
  if (jobKey === 'quotesIn') return ofOwner(tx, await tx.quotes.one('number', key))
  if (jobKey === 'contractsIn') return ofOwner(tx, await tx.contracts.one('number', key))
  if (jobKey === 'subscriptionsIn') return ofOwner(tx, await tx.subscriptions.one('number', key))
  if (jobKey === 'returnsOut') return ofOwner(tx, await tx.returns.one('number', key))
  if (jobKey === 'returnsIn')
    return ofOwner(
      tx,
      (await tx.returns.all()).find(({ erpNumber }) => erpNumber === key),
    )
  if (jobKey === 'paymentsOut') return ofOwner(tx, await tx.payments.one('number', key))
  if (jobKey === 'creditMemosIn') return ofOwner(tx, await tx.credits.one('number', key))
  if (jobKey === 'invoicesIn') return partOfOrder(tx, await tx.invoices.one('number', key))
  return null
}
