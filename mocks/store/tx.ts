import type { AuditKind, AuditSource } from '@/domain/audit/vocabulary'
import type { AuthorizationStatus } from '@/domain/authorizations/vocabulary'
import type { Instant } from '@/domain/clock'
import type { CompanyId, DocumentId, InvoiceId, OrderId, ProductId, UserId, BranchId } from '@/domain/ids'
import type { Locale } from '@/domain/locales'
import type { Currency } from '@/domain/money'
import type { ErpState, InvoiceStatus, OrderOrigin, OrderPaperKind, OrderStatus } from '@/domain/orders/vocabulary'
import type { Result } from '@/domain/result'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { ProductRow } from '@mocks/store/rows/products'
import type { TableName, Tables } from '@mocks/store/tables'

/** Rows are frozen copies: changing one has no effect; write through `update`. */
export type TxTable<R extends { id: string; version: number }> = {
  get(id: R['id']): Promise<R | undefined>
  /** Like `get`, but a missing row is a programming error and throws. */
  require(id: R['id']): Promise<R>
  /** The row with this value of a unique index. */
  one(index: string, value: string | number): Promise<R | undefined>
  /** Rows with this value of an index. */
  by(index: string, value: string | number): Promise<R[]>
  /** All rows, for tables known to be small. Throws on tables with a base segment (orders, shipments, invoices …). */
  all(): Promise<R[]>
  insert(row: Omit<R, 'version'>): Promise<R>
  /** Raises the version by one. With `expectVersion`, refuses with a `StaleRowError` when the row has moved on. */
  update(id: R['id'], patch: Partial<Omit<R, 'id' | 'version'>>, expectVersion?: number): Promise<R>
  delete(id: R['id']): Promise<void>
}

/** Filters are conjunctive; an absent one does not restrict. Answered from column indexes, never by scanning rows. */
export type OrderSearch = {
  companyIds?: readonly CompanyId[]
  /** Only orders placed by this account … */
  userId?: UserId
  /** … or belonging to one of these branches. With both, either suffices. */
  branchIds?: readonly BranchId[]
  statuses?: readonly OrderStatus[]
  origins?: readonly OrderOrigin[]
  erpStates?: readonly ErpState[]
  authorizations?: readonly AuthorizationStatus[]
  currencies?: readonly Currency[]
  countries?: readonly string[]
  placedFrom?: Instant
  /** Exclusive. */
  placedBefore?: Instant
  totalFrom?: number
  totalTo?: number
  hasBackorder?: boolean
  /** Any line contains any of these products. */
  productIds?: readonly ProductId[]
  /** Free text over order number, ERP number, PO number, tracking numbers, and the SKU and names of products. */
  text?: string
}
export type OrderSort = 'placedAt' | 'number' | 'poNumber' | 'total' | 'status' | 'shipTo' | 'company' | 'erpState'
/** What sales are counted by. Orders without a branch have the empty key. */
export type SalesKey = 'period' | 'company' | 'branch' | 'country' | 'product' | 'category'
export type SalesQuestion = {
  filter: OrderSearch
  by: SalesKey
  /** First instants of the periods, ascending; the key of a group is the place of its period. */
  periods?: readonly Instant[]
  /** Only lines with these products count, and orders that have any. */
  products?: ReadonlySet<ProductId>
  categoryOf?: (product: ProductId) => string
  /** To minor units of the currency of the report; null: there is no rate. The name says at which rates. */
  rates: { name: string; convert(amount: number, currency: Currency): number | null }
}
export type SalesFigure = { orders: number; quantity: number; amount: number }
/** Goods without tax and freight, each line converted by itself: whatever they are counted by, the sum is the same. */
export type SalesAnswer = {
  groups: ReadonlyMap<string, SalesFigure>
  total: SalesFigure
  /** Orders of currencies that could not be converted; they count nowhere. */
  leftOut: { currency: Currency; orders: number }[]
}

export type OrderSearchResult = {
  /** Ids of the asked page, in order. */
  ids: OrderId[]
  total: number
  totals: { currency: Currency; amount: number }[]
}
export type InvoiceSearch = {
  companyIds?: readonly CompanyId[]
  userId?: UserId
  branchIds?: readonly BranchId[]
  statuses?: readonly InvoiceStatus[]
  paid?: boolean
  partlyPaid?: boolean
  /** Open and due strictly before this date. */
  overdueOn?: string
  dueFrom?: string
  dueTo?: string
  /** The first day on which something of it is claimed; what is disputed is not. Both days included. */
  claimedFrom?: string
  claimedTo?: string
  issuedFrom?: string
  issuedTo?: string
  currencies?: readonly Currency[]
  /** Only these branches, whatever else is reached. */
  inBranchIds?: readonly BranchId[]
  totalFrom?: number
  totalTo?: number
  text?: string
}
export type InvoiceSort = 'issuedOn' | 'dueOn' | 'number' | 'total' | 'open'

/** Documents of orders, and the orders themselves. A row is wanted when any part wants it and the rest does too. */
export type DocumentSearch = {
  parts: readonly DocumentPart[]
  issuedFrom?: Instant
  /** Exclusive. */
  issuedBefore?: Instant
  /** The document's own number, that of its order and the customer's. */
  text?: string
}
/** Kinds that one right reaches. */
export type DocumentPart = {
  kinds: readonly OrderPaperKind[]
  companyIds?: readonly CompanyId[]
  userId?: UserId
  branchIds?: readonly BranchId[]
}
/** An order stands for itself: the document it was placed with. */
export type FoundDocument = { source: 'order'; id: OrderId } | { source: 'document'; id: DocumentId }

export type AuditSearch = {
  /** Only entries about these customers. */
  companyIds?: readonly CompanyId[]
  actorIds?: readonly UserId[]
  byIds?: readonly UserId[]
  impersonationId?: string
  records?: readonly string[]
  recordId?: string
  fields?: readonly string[]
  sources?: readonly AuditSource[]
  kinds?: readonly AuditKind[]
  requestId?: string
  from?: Instant
  /** Exclusive. */
  before?: Instant
  text?: string
}

/** A product and how well it fits what was typed; 0 when nothing was. */
export type FoundGoods = { product: ProductRow; score: number }
export type GoodsFound = {
  found: readonly FoundGoods[]
  /** Words that were taken for others, since nothing holds them as they were typed. */
  meant: { typed: string; word: string }[]
}

export type Search = {
  /** Products by number, name, category and features, in any order; the words of a language are its readers' first. */
  goods(q: string, locale: Locale): Promise<GoodsFound>
  /** Entries of the audit by number, which is the order of time. */
  audit(
    filter: AuditSearch,
    descending: boolean,
    offset: number,
    limit: number,
  ): Promise<{ rows: AuditRow[]; total: number }>
  orders(
    filter: OrderSearch,
    sort: OrderSort,
    descending: boolean,
    offset: number,
    limit: number,
  ): Promise<OrderSearchResult>
  /** How many rows match each of the filters; one call for all tabs. */
  countOrders(filters: readonly OrderSearch[]): Promise<number[]>
  sales(question: SalesQuestion): Promise<SalesAnswer>
  /** Place (from 0) of an order in a filtered and sorted list, with the ids beside it. */
  orderNeighbours(
    id: OrderId,
    filter: OrderSearch,
    sort: OrderSort,
    descending: boolean,
  ): Promise<{ position: number | null; total: number; previous: OrderId | null; next: OrderId | null }>
  invoices(
    filter: InvoiceSearch,
    sort: InvoiceSort,
    descending: boolean,
    offset: number,
    limit: number,
  ): Promise<{ ids: InvoiceId[]; total: number; openTotals: { currency: Currency; amount: number }[] }>
  countInvoices(filters: readonly InvoiceSearch[]): Promise<number[]>
  /** By the time they were issued. */
  documents(
    filter: DocumentSearch,
    descending: boolean,
    offset: number,
    limit: number,
  ): Promise<{ found: FoundDocument[]; total: number }>
  countDocuments(filters: readonly DocumentSearch[]): Promise<number[]>
}

/** A transaction. Asynchronous throughout, so that a database can stand behind it. */
export type Tx = { readonly [K in TableName]: TxTable<Tables[K]> } & {
  readonly search: Search
  /** The next number of a gap-free sequence; rolled back with the transaction. */
  nextNumber(sequence: string): Promise<number>
  /** What this transaction has changed so far: one change for each row that is not what it was. */
  changes(): RowChange[]
  /** Does work and takes it back at once, within this transaction: what came of it, and what it would have changed. */
  trial<T>(work: (tx: Tx) => Promise<T>): Promise<{ value: T; changes: RowChange[] }>
}

export type RowChange<K extends TableName = TableName> = {
  [T in K]: {
    table: T
    id: string
    kind: 'insert' | 'update' | 'delete'
    before: Tables[T] | null
    after: Tables[T] | null
  }
}[K]

export type Store = {
  /** Runs alone; a refusal or a throw rolls everything back, and invariants are checked before it commits. */
  write<T>(work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>>
  /** Sees a consistent state and may not write. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /** Called after each commit, in order. Returns how to stop. */
  onCommit(listener: (changes: readonly RowChange[]) => void): () => void
}

/** Thrown by `update` with a stale `expectVersion`; the pipeline turns it into 409 `conflict/stale`. */
export class StaleRowError extends Error {
  readonly table: string
  readonly current: unknown
  constructor(table: string, current: unknown) {
    super(`Stale row in ${table}`)
    this.table = table
    this.current = current
  }
}

/**
 * Rows that exist without being stored: a pure function of their place. History in bulk is one, so that 100,000 orders
 * cost a few typed arrays instead of objects. Writing to such a row stores a copy that covers it from then on.
 */
export type BaseSegment<R> = {
  size: number
  idAt(place: number): string
  at(place: number): R
  /** −1 when the id is not of this segment. */
  placeOf(id: string): number
  /** Places of rows with this value of an index; undefined when the index is not known here. */
  placesBy(index: string, value: string | number): readonly number[] | undefined
}
