import type { SearchIndex } from '../memory-store'
import type { TableSet } from '../transaction'
import { createInvoiceIndex } from './invoice-index'
import { createOrderIndex } from './order-index'

/**
 * Search over columns. It knows what is committed: inside a write it does not see what that write has done so far.
 * The columns are built when something is first searched for, and then follow each commit.
 */
export function createSearch(tables: TableSet): SearchIndex {
  let orders: ReturnType<typeof createOrderIndex> | undefined
  let invoices: ReturnType<typeof createInvoiceIndex> | undefined
  const orderIndex = () => (orders ??= createOrderIndex(tables))
  const invoiceIndex = () => (invoices ??= createInvoiceIndex(tables))

  return {
    orders: (...query) => orderIndex().orders(...query),
    countOrders: (filters) => orderIndex().countOrders(filters),
    orderNeighbours: (...query) => orderIndex().orderNeighbours(...query),
    invoices: (...query) => invoiceIndex().invoices(...query),
    countInvoices: (filters) => invoiceIndex().countInvoices(filters),
    apply(changes) {
      orders?.apply(changes)
      invoices?.apply(changes)
    },
    reset() {
      orders = undefined
      invoices = undefined
    },
  }
}
