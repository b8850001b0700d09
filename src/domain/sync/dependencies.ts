import type { SyncJobKey } from './vocabulary'

/**
 * What has to be in the portal before a job can place its rows: items and customers name units, terms and currencies,
 * an order belongs to a customer and is of products, a shipment belongs to an order. A job that is not named here needs nothing.
 */
export const runsAfter: { readonly [K in SyncJobKey]?: readonly SyncJobKey[] } = {
  customersIn: ['generalIn'],
  productsIn: ['generalIn'],
  customersOut: ['customersIn'],
  pricesIn: ['productsIn'],
  stockIn: ['productsIn'],
  ordersOut: ['customersIn', 'productsIn'],
  ordersIn: ['customersIn', 'productsIn'],
  shipmentsIn: ['ordersIn'],
  creditMemosIn: ['invoicesIn'],
  returnsOut: ['ordersIn'],
  returnsIn: ['ordersIn'],
  paymentsOut: ['invoicesIn'],
  invoicesIn: ['ordersIn', 'subscriptionsIn'],
  contractsIn: ['customersIn', 'productsIn'],
  subscriptionsIn: ['customersIn'],
  quotesIn: ['customersIn', 'productsIn'],
}

/** Everything a job needs first, directly or not, in the order in which it is to run; the job itself comes last. */
export function withPrerequisites(key: SyncJobKey): SyncJobKey[] {
  const order: SyncJobKey[] = []
  const visit = (each: SyncJobKey): void => {
    for (const needed of runsAfter[each] ?? []) visit(needed)
    if (!order.includes(each)) order.push(each)
  }
  visit(key)
  return order
}
