import type { OrderId } from '@/domain/ids'
import type { TableName } from '@mocks/store/tables'
import type { RowChange, Search } from '../tx'
import type { TableSet } from '../transaction'
import { neighboursOf, pageOf } from './found-slots'
import { orderCells, orderRest } from './order-filter'
import { OrderSales } from './order-sales'
import { OrderSorting } from './order-sorting'
import { OrderTable } from './order-table'
import { OrderText } from './order-text'
import { ProductOrders } from './product-orders'
import { type SearchLimits, type Selection, Selections } from './selection'

type OrderQueries = Pick<Search, 'orders' | 'countOrders' | 'orderNeighbours' | 'sales'>
export type QueryIndex<Queries> = Queries & {
  apply(changes: readonly RowChange[]): void
  /** Makes something ahead of time that queries will need, in a few milliseconds. False when nothing is left to make. */
  prepare(): boolean
}

/** Tables whose rows decide which orders a filter finds. */
const searched: ReadonlySet<TableName> = new Set(['orders', 'shipments', 'products'])

/** Answers queries for orders from columns. */
export function createOrderIndex(tables: TableSet, limits: SearchLimits): QueryIndex<OrderQueries> {
  const table = new OrderTable(tables.orders)
  const byProduct = new ProductOrders(table)
  const text = new OrderText(table, tables, byProduct)
  const sorting = new OrderSorting(table, tables)
  const sales = new OrderSales(table)
  const selections = new Selections(table.cells, (slot) => table.columns.total[slot] ?? 0, limits)

  const put = (id: string): void => {
    const row = tables.orders.get(id)
    if (!row) return table.remove(id)
    const slot = table.put(row)
    text.touch(slot)
    sorting.touch(slot)
  }
  for (let place = table.baseSize; place < (tables.orders.base?.size ?? 0); place += 1)
    put(tables.orders.base?.idAt(place) ?? '')
  for (const row of tables.orders.overlayRows()) put(row.id)
  for (const id of tables.orders.deletedIds()) table.remove(id)
  for (const shipment of tables.shipments.overlayRows()) put(shipment.orderId)

  const find = (filter: Parameters<Search['orders']>[0]): Selection =>
    selections.select(orderCells(table, filter), orderRest(table, { text, byProduct }, filter))
  const idOf = (slot: number): OrderId => table.slots.id(slot) as OrderId

  return {
    async orders(filter, sort, descending, offset, limit) {
      const found = find(filter)
      return {
        ids: pageOf(found, sorting.by(sort), descending, offset, limit).map(idOf),
        total: found.count,
        totals: found.totals(),
      }
    },
    sales: async (question) => sales.answer(find(question.filter), question),
    countOrders: async (filters) => filters.map((filter) => find(filter).count),
    async orderNeighbours(id, filter, sort, descending) {
      const found = find(filter)
      const slot = table.slots.find(id)
      const { position, previous, next } = neighboursOf(found, sorting.by(sort), descending, slot)
      return {
        position,
        total: found.count,
        previous: previous < 0 ? null : idOf(previous),
        next: next < 0 ? null : idOf(next),
      }
    },
    prepare: () => sorting.prepare() || byProduct.prepare() || text.prepare(),
    apply(changes) {
      if (changes.some(({ table: changed }) => searched.has(changed))) selections.clear()
      for (const change of changes) {
        if (change.table === 'orders') put(change.id)
        if (change.table === 'shipments') for (const row of [change.before, change.after]) if (row) put(row.orderId)
        if (change.table === 'products') text.productsChanged()
        if (change.table === 'companies') sorting.companiesChanged()
      }
    },
  }
}
