import type { InvoiceId } from '@/domain/ids'
import type { InvoiceRow } from '../rows'
import type { InvoiceSort, Search } from '../tx'
import type { TableSet } from '../transaction'
import { foldText, searchWords } from './fold-text'
import { FoundMasks, pageOf, sumsOf } from './found-slots'
import { invoiceMask } from './invoice-filter'
import { InvoiceTable } from './invoice-table'
import { keepBoth, type Mask } from './mask'
import type { QueryIndex } from './order-index'
import { SortedSlots, sortPlaces } from './sorted-slots'
import { TextIndex } from './text-index'

type InvoiceQueries = Pick<Search, 'invoices' | 'countInvoices'>

/** Answers queries for invoices from columns. */
export function createInvoiceIndex(tables: TableSet): QueryIndex<InvoiceQueries> {
  const table = new InvoiceTable(tables.invoices)
  const found = new FoundMasks()
  const sorted = new Map<InvoiceSort, SortedSlots>()
  const touched = new Set<number>()
  const text = new TextIndex(table.base?.texts, (slot) =>
    invoiceText(tables.invoices.get(table.slots.id(slot)), tables),
  )

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

  const find = (filter: Parameters<Search['invoices']>[0]) =>
    found.get(filter, () => {
      const mask = invoiceMask(table, filter)
      if (filter.text) keepMatching(mask, text, filter.text)
      return mask
    })

  const sortedBy = (sort: InvoiceSort): Uint32Array => {
    const known = sorted.get(sort)
    if (known) return known.get()
    const keyOf = keyBy(table, sort)
    const byNumber = keyBy(table, 'number')
    const places = sortPlaces(keyOf, table.baseSize).filter((place) => !touched.has(place))
    const list = new SortedSlots(places, (a, b) => keyOf(a) - keyOf(b) || byNumber(a) - byNumber(b))
    for (const slot of touched) list.touch(slot)
    sorted.set(sort, list)
    return list.get()
  }

  return {
    async invoices(filter, sort, descending, offset, limit) {
      const { mask, count } = find(filter)
      const slots = sortedBy(sort)
      const page = offset < count ? pageOf(slots, slots.length, mask, descending, offset, limit) : []
      const open = mask.map((wanted, slot) => (table.open(slot) > 0 ? wanted : 0))
      return {
        ids: page.map((slot) => table.slots.id(slot) as InvoiceId),
        total: count,
        openTotals: sumsOf(open, table.columns.currency, (slot) => table.open(slot)),
      }
    },
    countInvoices: async (filters) => filters.map((filter) => find(filter).count),
    apply(changes) {
      if (changes.some(({ table: changed }) => changed === 'invoices' || changed === 'orders')) found.clear()
      for (const change of changes) {
        if (change.table === 'invoices') put(change.id)
        if (change.table === 'orders') putOfOrder(change.id)
      }
    },
  }
}

function keyBy(table: InvoiceTable, sort: InvoiceSort): (slot: number) => number {
  if (sort === 'issuedOn') return (slot) => table.columns.issuedOn[slot] ?? 0
  if (sort === 'dueOn') return (slot) => table.columns.dueOn[slot] ?? 0
  if (sort === 'total') return (slot) => table.milli(slot, table.columns.total[slot] ?? 0)
  if (sort === 'open') return (slot) => table.milli(slot, table.open(slot))
  return (slot) => table.columns.digits[slot] ?? 0
}

function keepMatching(mask: Mask, texts: TextIndex, text: string): void {
  for (const word of searchWords(text)) {
    const hits = new Uint8Array(mask.length)
    texts.find(word, hits)
    keepBoth(mask, hits)
  }
}

function invoiceText(invoice: InvoiceRow | undefined, tables: TableSet): string {
  if (!invoice) return ''
  const poNumber = tables.orders.get(invoice.orderId)?.poNumber
  return foldText([invoice.number, invoice.orderNumber, poNumber].join(' '))
}
