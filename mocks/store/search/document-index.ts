import type { DocumentId, OrderId } from '@/domain/ids'
import { orderPaperKinds } from '@/domain/orders/vocabulary'
import type { TableSet } from '../transaction'
import type { DocumentSearch, FoundDocument, Search } from '../tx'
import { DocumentTable } from './document-table'
import { foldText, searchWords } from './fold-text'
import { pageOf, type Sorting } from './found-slots'
import { keepBetween, keepBoth, type Mask, vocabularyFlags } from './mask'
import type { QueryIndex } from './order-index'
import { keepReached } from './ownership'
import { sortPlaces } from './radix-sort'
import { type Rest, type SearchLimits, type Selection, Selections } from './selection'
import { SortedSlots } from './sorted-slots'
import { TextIndex } from './text-index'

type DocumentQueries = Pick<Search, 'documents' | 'countDocuments'>

/** Answers queries for documents of orders, and for orders as documents, from columns. */
export function createDocumentIndex(tables: TableSet, limits: SearchLimits): QueryIndex<DocumentQueries> {
  const table = new DocumentTable(tables.documents, tables.orders)
  const selections = new Selections(table.cells, () => 0, limits)
  const text = new TextIndex(table.base, (slot) => textOf(table.slots.id(slot), tables))
  const issuedAt = (slot: number): number => table.columns.issuedAt[slot] ?? 0
  const compare = (a: number, b: number): number => issuedAt(a) - issuedAt(b) || a - b
  const touched = new Set<number>()
  let sorted: SortedSlots | undefined

  const touch = (slot: number): void => {
    text.touch(slot)
    touched.add(slot)
    sorted?.touch(slot)
  }
  const putDocument = (id: string): void => {
    const row = tables.documents.get(id)
    const order = row && tables.orders.get(row.orderId)
    if (row && order) touch(table.put(row, order))
    else table.remove(id)
  }
  const putOrder = (id: string): void => {
    const row = tables.orders.get(id)
    if (row) touch(table.put({ id, kind: 'order', issuedAt: row.placedAt }, row))
    else table.remove(id)
    for (const document of tables.documents.by('orderId', id)) putDocument(document.id)
  }
  if (table.baseSize === 0) {
    const orders = tables.orders.base
    for (let place = 0; place < (orders?.size ?? 0); place += 1) putOrder(orders?.idAt(place) ?? '')
  }
  for (const row of tables.documents.overlayRows()) putDocument(row.id)
  for (const id of tables.documents.deletedIds()) table.remove(id)
  for (const row of tables.orders.overlayRows()) putOrder(row.id)
  for (const id of tables.orders.deletedIds()) putOrder(id)

  const find = (filter: DocumentSearch): Selection =>
    selections.select(cellsOf(table, filter), restOf(table, text, filter))
  const sorting: Sorting = {
    all() {
      if (!sorted) {
        sorted = new SortedSlots(sortPlaces(issuedAt, table.baseSize), compare)
        for (const slot of touched) sorted.touch(slot)
      }
      const slots = sorted.get()
      return { slots, valued: slots.length }
    },
    compare,
    hasValue: () => true,
  }

  const foundAt = (slot: number): FoundDocument => {
    const id = table.slots.id(slot)
    // The kind of a slot says which of the two tables its id is of.
    return orderPaperKinds[table.columns.kind[slot] ?? 0] === 'order'
      ? { source: 'order', id: id as OrderId }
      : { source: 'document', id: id as DocumentId }
  }

  return {
    async documents(filter, descending, offset, limit) {
      const found = find(filter)
      return { found: pageOf(found, sorting, descending, offset, limit).map(foundAt), total: found.count }
    },
    countDocuments: async (filters) => filters.map((filter) => find(filter).count),
    prepare: () => false,
    apply(changes) {
      if (changes.some(({ table: changed }) => changed === 'documents' || changed === 'orders')) selections.clear()
      for (const change of changes) {
        if (change.table === 'documents') putDocument(change.id)
        if (change.table === 'orders') putOrder(change.id)
      }
    },
  }
}

/** The cells that any part of the filter wants. */
function cellsOf({ cells, words }: DocumentTable, { parts }: DocumentSearch): Uint8Array {
  const wanted = new Uint8Array(cells.counts.length)
  for (const part of parts) {
    const flags = cells.flags({
      company: part.companyIds && words.company.flags(part.companyIds),
      kind: vocabularyFlags(orderPaperKinds, part.kinds),
    })
    keepReached(flags, cells.values, words, part)
    for (let cell = 1; cell < wanted.length; cell += 1) if (flags[cell]) wanted[cell] = 1
  }
  return wanted
}

/** What cells cannot tell: when it was issued, and its numbers. */
function restOf(table: DocumentTable, texts: TextIndex, filter: DocumentSearch): Rest | null {
  const { issuedFrom = -Infinity, issuedBefore = Infinity } = filter
  const words = searchWords(filter.text ?? '')
  const anyTime = issuedFrom === -Infinity && issuedBefore === Infinity
  if (anyTime && words.length === 0) return null
  const mask = (): Mask => {
    const wanted: Mask = new Uint8Array(table.slots.size).fill(1)
    if (!anyTime) keepBetween(wanted, table.columns.issuedAt, issuedFrom, issuedBefore - 1)
    for (const word of words) {
      const hits = new Uint8Array(wanted.length)
      texts.find(word, hits)
      keepBoth(wanted, hits)
    }
    return wanted
  }
  const isInTime = (slot: number): boolean => {
    const at = table.columns.issuedAt[slot] ?? 0
    return at >= issuedFrom && at < issuedBefore
  }
  return {
    key: JSON.stringify([String(issuedFrom), String(issuedBefore), words]),
    mask,
    test: words.length === 0 ? isInTime : null,
    candidates: () => null,
  }
}

function textOf(id: string, tables: TableSet): string {
  const document = tables.documents.get(id)
  const order = tables.orders.get(document?.orderId ?? id)
  return foldText([document?.number, order?.number, order?.poNumber].filter(Boolean).join(' '))
}
