import type { SearchIndex } from '../memory-store'
import type { TableSet } from '../transaction'
import { createAuditIndex } from './audit-index'
import { createDocumentIndex } from './document-index'
import { createGoodsIndex } from './goods-index'
import { createInvoiceIndex } from './invoice-index'
import { createOrderIndex } from './order-index'
import { type Later, prepareInTurns } from './prepare-in-turns'
import { type SearchLimits, usualLimits } from './selection'

export type SearchOptions = { later?: Later; limits?: SearchLimits }

/** With fewer rows than this nothing takes long enough to be made ahead of time. */
const manyRows = 5000

/**
 * Search over columns. It knows what is committed: inside a write it does not see what that write has done so far.
 * The columns are built when something is first searched for, and then follow each commit. `later` does work when nobody
 * waits: what queries of a long history will need, once the first one was answered.
 */
export function createSearch(tables: TableSet, { later, limits = usualLimits }: SearchOptions = {}): SearchIndex {
  let orders: ReturnType<typeof createOrderIndex> | undefined
  let invoices: ReturnType<typeof createInvoiceIndex> | undefined
  let audit: ReturnType<typeof createAuditIndex> | undefined
  let documents: ReturnType<typeof createDocumentIndex> | undefined
  let goods: ReturnType<typeof createGoodsIndex> | undefined
  const orderIndex = () => {
    if (!orders) {
      const made = (orders = createOrderIndex(tables, limits))
      prepare(tables.orders.base?.size, () => orders === made && made.prepare())
      prepare(tables.invoices.base?.size, () => orders === made && invoiceIndex().prepare())
    }
    return orders
  }
  const invoiceIndex = () => (invoices ??= createInvoiceIndex(tables, limits))
  // Few people look through the archive, so that it is read when the first of them does.
  const documentIndex = () => (documents ??= createDocumentIndex(tables, limits))
  const prepare = (rows = 0, step: () => boolean): void => {
    if (rows >= manyRows) prepareInTurns(step, later)
  }

  return {
    goods: (...query) => (goods ??= createGoodsIndex(tables.products, tables.productCategories)).find(...query),
    audit: (...query) => (audit ??= createAuditIndex(tables.audit)).find(...query),
    orders: (...query) => orderIndex().orders(...query),
    sales: (question) => orderIndex().sales(question),
    countOrders: (filters) => orderIndex().countOrders(filters),
    orderNeighbours: (...query) => orderIndex().orderNeighbours(...query),
    invoices: (...query) => invoiceIndex().invoices(...query),
    countInvoices: (filters) => invoiceIndex().countInvoices(filters),
    documents: (...query) => documentIndex().documents(...query),
    countDocuments: (filters) => documentIndex().countDocuments(filters),
    apply(changes) {
      orders?.apply(changes)
      invoices?.apply(changes)
      audit?.apply(changes)
      documents?.apply(changes)
      if (goods?.apply(changes) === false) goods = undefined
    },
    reset() {
      orders = undefined
      invoices = undefined
      audit = undefined
      documents = undefined
      goods = undefined
    },
  }
}
