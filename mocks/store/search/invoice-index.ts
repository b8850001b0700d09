import type { InvoiceId } from '@/domain/ids'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { InvoiceSort, Search } from '../tx'
import type { TableSet } from '../transaction'
import { foldText } from './fold-text'
import { pageOf, type Sorting } from './found-slots'
import { invoiceCells, invoiceRest } from './invoice-filter'
import { InvoiceTable, invoiceStates } from './invoice-table'
import type { QueryIndex } from './order-index'
import { type SearchLimits, type Selection, Selections } from './selection'
import { sortPlaces } from './radix-sort'
import { SortedSlots } from './sorted-slots'
import { TextIndex } from './text-index'

type InvoiceQueries = Pick<Search, 'invoices' | 'countInvoices'>

/** Answers queries for invoices from columns. */
export function createInvoiceIndex(tables: TableSet, limits: SearchLimits): QueryIndex<InvoiceQueries> {
  const table = new InvoiceTable(tables.invoices)
  const paid = invoiceStates.indexOf('paid')
  const selections = new Selections(
    table.cells,
    (slot) => table.open(slot),
    limits,
    (cell) => table.cells.values.state[cell] !== paid,
  )
  const sorted = new Map<InvoiceSort, SortedSlots>()
  const touched = new Set<number>()
  const text = new TextIndex(table.base, (slot) => invoiceText(tables.invoices.get(table.slots.id(slot)), tables))

  const put = (id: string): void => {
    const row = tables.invoices.get(id)
    if (!row) return table.remove(id)
    const slot = table.put(row)
    text.touch(slot)
    touched.add(slot)
    for (const list of sorted.values()) list.touch(slot)
  }
  for (let place = table.baseSize; place < (tables.invoices.base?.size ?? 0); place += 1)
    put(tables.invoices.base?.idAt(place) ?? '')
  for (const row of tables.invoices.overlayRows()) put(row.id)
  for (const id of tables.invoices.deletedIds()) table.remove(id)
  const putOfOrder = (orderId: string): void => {
    for (const invoice of tables.invoices.by('orderId', orderId)) put(invoice.id)
  }
  for (const order of tables.orders.overlayRows()) putOfOrder(order.id)
  for (const id of tables.orders.deletedIds()) putOfOrder(id)

  const find = (filter: Parameters<Search['invoices']>[0]): Selection =>
    selections.select(invoiceCells(table, filter), invoiceRest(table, text, filter))

  const sortedBy = (sort: InvoiceSort): Sorting => {
    const keyOf = keyBy(table, sort)
    const byNumber = keyBy(table, 'number')
    const compare = (a: number, b: number): number => keyOf(a) - keyOf(b) || byNumber(a) - byNumber(b)
    const all = () => {
      let list = sorted.get(sort)
      if (!list) {
        list = new SortedSlots(sortPlaces(keyOf, table.baseSize), compare)
        for (const slot of touched) list.touch(slot)
        sorted.set(sort, list)
      }
      const slots = list.get()
      return { slots, valued: slots.length }
    }
    return { all, compare, hasValue: () => true }
  }

  return {
    async invoices(filter, sort, descending, offset, limit) {
      const found = find(filter)
      return {
        ids: pageOf(found, sortedBy(sort), descending, offset, limit).map((slot) => table.slots.id(slot) as InvoiceId),
        total: found.count,
        openTotals: found.totals(),
      }
    },
    countInvoices: async (filters) => filters.map((filter) => find(filter).count),
    prepare() {
      const sort = sorts.find((name) => !sorted.has(name))
      if (sort) sortedBy(sort).all()
      return sort !== undefined || text.prepare()
    },
    apply(changes) {
      if (changes.some(({ table: changed }) => changed === 'invoices' || changed === 'orders')) selections.clear()
      for (const change of changes) {
        if (change.table === 'invoices') put(change.id)
        if (change.table === 'orders') putOfOrder(change.id)
      }
    },
  }
}

/** The ones asked for most come first. */
const sorts = ['issuedOn', 'dueOn', 'number', 'total', 'open'] as const

function keyBy(table: InvoiceTable, sort: InvoiceSort): (slot: number) => number {
  if (sort === 'issuedOn') return (slot) => table.columns.issuedOn[slot] ?? 0
  if (sort === 'dueOn') return (slot) => table.columns.dueOn[slot] ?? 0
  if (sort === 'total') return (slot) => table.milli(slot, table.columns.total[slot] ?? 0)
  if (sort === 'open') return (slot) => table.milli(slot, table.open(slot))
  return (slot) => table.columns.digits[slot] ?? 0
}

function invoiceText(invoice: InvoiceRow | undefined, tables: TableSet): string {
  if (!invoice) return ''
  const poNumber = invoice.orderId === null ? null : tables.orders.get(invoice.orderId)?.poNumber
  return foldText([invoice.number, invoice.orderNumber, poNumber].join(' '))
}
