import type { OrderId } from '@/domain/ids'
import { firstDue } from '@/domain/invoices/claims'
import { invoiceStatus, isOverdue } from '@/domain/invoices/status'
import { type Currency, currencies } from '@/domain/money'
import { erpStates, orderStatuses } from '@/domain/orders/vocabulary'
import type { SearchIndex } from '../memory-store'
import type { InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { TableSet } from '../transaction'
import type { InvoiceSearch, InvoiceSort, OrderSearch, OrderSort } from '../tx'
import { auditFilter } from './audit-filter'
import { createGoodsIndex } from './goods-index'
import { everyRow } from './every-row'
import { allDocuments, documentMatches } from './naive-documents'
import { naiveSales } from './naive-sales'
import { foldText, searchWords } from './fold-text'
import { compareCodes, compareNames, digitsOf, majorUnits } from './sort-keys'

/** The search as one would say it in a sentence: it looks at every row. What the columns answer is compared with it. */
export function createNaiveSearch(tables: TableSet): SearchIndex {
  const orders = (filter: OrderSearch) => everyRow(tables.orders).filter((order) => orderMatches(order, filter, tables))
  const sortedOrders = (filter: OrderSearch, sort: OrderSort, descending: boolean) =>
    sorted(
      orders(filter),
      (order) => orderKey(order, sort, tables),
      descending,
      sort === 'shipTo' || sort === 'company' ? compareNameKeys : compareKeys,
    )
  const invoices = (filter: InvoiceSearch) =>
    everyRow(tables.invoices).filter((invoice) => invoiceMatches(invoice, filter, tables))

  return {
    // Checked by its own examples: what is near enough has no simpler rule.
    goods: async (q, locale) => createGoodsIndex(tables.products, tables.productCategories).find(q, locale),
    async audit(filter, descending, offset, limit) {
      const matches = auditFilter(filter)
      const rows = tables.audit.all().filter(matches)
      const sorted = rows.toSorted((a, b) => (descending ? b.number - a.number : a.number - b.number))
      return { rows: sorted.slice(offset, offset + limit), total: rows.length }
    },
    sales: async ({ filter, ...question }) => naiveSales(orders(filter), question),
    async orders(filter, sort, descending, offset, limit) {
      const rows = sortedOrders(filter, sort, descending)
      const ids = rows.slice(offset, offset + limit).map((order) => order.id)
      return { ids, total: rows.length, totals: sums(rows, (order) => order.total) }
    },
    countOrders: async (filters) => filters.map((filter) => orders(filter).length),
    async orderNeighbours(id, filter, sort, descending) {
      const ids: OrderId[] = sortedOrders(filter, sort, descending).map((order) => order.id)
      const position = ids.indexOf(id)
      if (position < 0) return { position: null, total: ids.length, previous: null, next: null }
      return { position, total: ids.length, previous: ids[position - 1] ?? null, next: ids[position + 1] ?? null }
    },
    async invoices(filter, sort, descending, offset, limit) {
      const rows = sorted(invoices(filter), (invoice) => invoiceKey(invoice, sort), descending)
      const ids = rows.slice(offset, offset + limit).map((invoice) => invoice.id)
      const open = rows.filter((invoice) => invoice.total > invoice.paid)
      return { ids, total: rows.length, openTotals: sums(open, (invoice) => invoice.total - invoice.paid) }
    },
    countInvoices: async (filters) => filters.map((filter) => invoices(filter).length),
    async documents(filter, descending, offset, limit) {
      const rows = allDocuments(tables).filter((row) => documentMatches(row, filter))
      const way = descending ? -1 : 1
      const inOrder = rows.toSorted((a, b) => way * (a.issuedAt - b.issuedAt))
      return { found: inOrder.slice(offset, offset + limit).map(({ found }) => found), total: rows.length }
    },
    countDocuments: async (filters) =>
      filters.map((filter) => allDocuments(tables).filter((row) => documentMatches(row, filter)).length),
    apply: () => undefined,
    reset: () => undefined,
  }
}

const allows = <T>(allowed: readonly T[] | undefined, value: T): boolean => !allowed || allowed.includes(value)

type Owned = Pick<OrderRow, 'companyId' | 'branchId' | 'userId'>
function reaches(row: Owned, { companyIds, userId, branchIds }: OrderSearch | InvoiceSearch): boolean {
  if (!allows(companyIds, row.companyId)) return false
  if (userId === undefined && branchIds === undefined) return true
  return (
    (userId !== undefined && row.userId === userId) || (row.branchId !== null && !!branchIds?.includes(row.branchId))
  )
}

function contains(text: string | undefined, fields: readonly (string | null)[]): boolean {
  const folded = fields.filter((field) => field !== null).map(foldText)
  return searchWords(text ?? '').every((word) => folded.some((field) => field.includes(word)))
}

function orderMatches(order: OrderRow, filter: OrderSearch, tables: TableSet): boolean {
  const products = order.lines.map((line) => line.productId)
  return (
    reaches(order, filter) &&
    allows(filter.statuses, order.status) &&
    allows(filter.origins, order.origin) &&
    allows(filter.erpStates, order.erpState) &&
    allows(filter.authorizations, order.authorization) &&
    allows(filter.currencies, order.currency) &&
    allows(filter.countries, order.shipTo.country) &&
    order.placedAt >= (filter.placedFrom ?? -Infinity) &&
    order.placedAt < (filter.placedBefore ?? Infinity) &&
    order.total >= (filter.totalFrom ?? -Infinity) &&
    order.total <= (filter.totalTo ?? Infinity) &&
    (filter.hasBackorder === undefined || order.lines.some((line) => line.backordered > 0) === filter.hasBackorder) &&
    (!filter.productIds || products.some((product) => filter.productIds?.includes(product))) &&
    (!filter.text || contains(filter.text, orderTexts(order, tables)))
  )
}

function orderTexts(order: OrderRow, tables: TableSet): (string | null)[] {
  const shipments = tables.shipments.by('orderId', order.id).map((shipment) => shipment.trackingNumber)
  const products = order.lines.flatMap((line) => {
    const product = tables.products.get(line.productId)
    return [line.sku, ...(product ? [product.sku, product.name.en, product.name.pl, product.name.ar] : [])]
  })
  return [order.number, order.erpNumber, order.poNumber, ...shipments, ...products]
}

const claimedBetween = (invoice: InvoiceRow, { claimedFrom, claimedTo }: InvoiceSearch): boolean => {
  if (claimedFrom === undefined && claimedTo === undefined) return true
  const claimed = firstDue(invoice)
  return claimed !== null && claimed >= (claimedFrom ?? '') && claimed <= (claimedTo ?? '9999-12-31')
}

function invoiceMatches(invoice: InvoiceRow, filter: InvoiceSearch, tables: TableSet): boolean {
  const open = invoice.paid < invoice.total
  return (
    reaches(invoice, filter) &&
    allows(filter.statuses, invoiceStatus(invoice)) &&
    (filter.paid === undefined || filter.paid === !open) &&
    (filter.partlyPaid === undefined || filter.partlyPaid === (open && invoice.paid > 0)) &&
    (filter.overdueOn === undefined || isOverdue(invoice, filter.overdueOn)) &&
    claimedBetween(invoice, filter) &&
    invoice.dueOn >= (filter.dueFrom ?? '') &&
    invoice.dueOn <= (filter.dueTo ?? '9999-12-31') &&
    invoice.issuedOn >= (filter.issuedFrom ?? '') &&
    invoice.issuedOn <= (filter.issuedTo ?? '9999-12-31') &&
    allows(filter.currencies, invoice.currency) &&
    (!filter.inBranchIds || (invoice.branchId !== null && filter.inBranchIds.includes(invoice.branchId))) &&
    invoice.total >= (filter.totalFrom ?? -Infinity) &&
    invoice.total <= (filter.totalTo ?? Infinity) &&
    (!filter.text ||
      contains(filter.text, [
        invoice.number,
        invoice.orderNumber,
        invoice.orderId === null ? null : (tables.orders.get(invoice.orderId)?.poNumber ?? null),
      ]))
  )
}

type Key = number | string | null
function orderKey(order: OrderRow, sort: OrderSort, tables: TableSet): Key {
  if (sort === 'placedAt') return order.placedAt
  if (sort === 'number') return digitsOf(order.number)
  if (sort === 'poNumber') return order.poNumber
  if (sort === 'total') return majorUnits(order.total, order.currency)
  if (sort === 'status') return orderStatuses.indexOf(order.status)
  if (sort === 'shipTo') return order.shipTo.name
  if (sort === 'company') return tables.companies.get(order.companyId)?.name ?? ''
  return erpStates.indexOf(order.erpState)
}

function invoiceKey(invoice: InvoiceRow, sort: InvoiceSort): Key {
  if (sort === 'number') return digitsOf(invoice.number)
  if (sort === 'total') return majorUnits(invoice.total, invoice.currency)
  if (sort === 'open') return majorUnits(invoice.total - invoice.paid, invoice.currency)
  return invoice[sort]
}

/** Ties go by number. Descending is the mirror image, but rows without a value stay at the end. */
function sorted<R extends { number: string }>(
  rows: R[],
  keyOf: (row: R) => Key,
  descending: boolean,
  compare = compareKeys,
): R[] {
  const sign = descending ? -1 : 1
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1
      return sign * (digitsOf(a.row.number) - digitsOf(b.row.number))
    }
    return sign * (compare(a.key, b.key) || digitsOf(a.row.number) - digitsOf(b.row.number))
  })
  return keyed.map(({ row }) => row)
}

function compareKeys(a: number | string, b: number | string): number {
  return typeof a === 'string' && typeof b === 'string' ? compareCodes(a, b) : Number(a) - Number(b)
}

function compareNameKeys(a: number | string, b: number | string): number {
  return compareNames(String(a), String(b))
}

function sums<R extends { currency: Currency }>(rows: readonly R[], amountOf: (row: R) => number) {
  const amounts = new Map<Currency, number>()
  for (const row of rows) amounts.set(row.currency, (amounts.get(row.currency) ?? 0) + amountOf(row))
  return currencies
    .filter((currency) => amounts.has(currency))
    .map((currency) => ({ currency, amount: amounts.get(currency) ?? 0 }))
}
