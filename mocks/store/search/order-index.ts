import type { OrderId } from '@/domain/ids'
import type { TableName } from '../rows'
import type { RowChange, Search } from '../tx'
import type { TableSet } from '../transaction'
import { FoundMasks, neighboursOf, pageOf, sumsOf } from './found-slots'
import { orderMask } from './order-filter'
import { OrderSorting } from './order-sorting'
import { OrderTable } from './order-table'
import { OrderText } from './order-text'

type OrderQueries = Pick<Search, 'orders' | 'countOrders' | 'orderNeighbours'>
export type QueryIndex<Queries> = Queries & { apply(changes: readonly RowChange[]): void }

/** Tables whose rows decide which orders a filter finds. */
const searched: ReadonlySet<TableName> = new Set(['orders', 'shipments', 'products'])

/** Answers queries for orders from columns. */
export function createOrderIndex(tables: TableSet): QueryIndex<OrderQueries> {
  const table = new OrderTable(tables.orders)
  const text = new OrderText(table, tables)
  const sorting = new OrderSorting(table, tables)
  const found = new FoundMasks()

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

  const find = (filter: Parameters<Search['orders']>[0]) =>
    found.get(filter, () => {
      const mask = orderMask(table, filter)
      if (filter.text) text.keepMatching(mask, filter.text)
      return mask
    })
  const idOf = (slot: number): OrderId => table.slots.id(slot) as OrderId

  return {
    async orders(filter, sort, descending, offset, limit) {
      const { mask, count } = find(filter)
      const { slots, valued } = sorting.get(sort)
      const { total, currency } = table.columns
      return {
        ids: offset < count ? pageOf(slots, valued, mask, descending, offset, limit).map(idOf) : [],
        total: count,
        totals: sumsOf(mask, currency, (slot) => total[slot] ?? 0),
      }
    },
    countOrders: async (filters) => filters.map((filter) => find(filter).count),
    async orderNeighbours(id, filter, sort, descending) {
      const { mask, count } = find(filter)
      const { slots, valued } = sorting.get(sort)
      const { position, previous, next } = neighboursOf(slots, valued, mask, descending, table.slots.find(id))
      return {
        position,
        total: count,
        previous: previous < 0 ? null : idOf(previous),
        next: next < 0 ? null : idOf(next),
      }
    },
    apply(changes) {
      if (changes.some(({ table: changed }) => searched.has(changed))) found.clear()
      for (const change of changes) {
        if (change.table === 'orders') put(change.id)
        if (change.table === 'shipments') for (const row of [change.before, change.after]) if (row) put(row.orderId)
        if (change.table === 'products') text.productsChanged()
        if (change.table === 'companies') sorting.companiesChanged()
      }
    },
  }
}
