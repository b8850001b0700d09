import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import { currencies, currencyExponents } from '@/domain/money'
import { erpStates, orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { Table } from '../table'
import { Cells } from './cells'
import { Dictionary } from './dictionary'
import type { OrderColumns } from './order-columns'
import { columnsOf } from './searchable-segment'
import { Slots } from './slots'
import { digitsOf } from './sort-keys'
import { grow, roomFor } from './typed-columns'

const emptyColumns = {
  placedAt: new Float64Array(0),
  digits: new Uint32Array(0),
  total: new Float64Array(0),
  /** The total in thousandths of a major unit: comparable across currencies, and whole. */
  milliTotal: new Float64Array(0),
  company: new Uint16Array(0),
  branch: new Uint16Array(0),
  user: new Uint16Array(0),
  shipTo: new Uint16Array(0),
  country: new Uint16Array(0),
  status: new Uint8Array(0),
  origin: new Uint8Array(0),
  erpState: new Uint8Array(0),
  /** History in bulk needed none, which is the first of the statuses. */
  authorization: new Uint8Array(0),
  currency: new Uint8Array(0),
  backorder: new Uint8Array(0),
  /** Lines of a slot in `products`. */
  lineFrom: new Uint32Array(0),
  lineTo: new Uint32Array(0),
}

export const orderDimensions = [
  'company',
  'branch',
  'user',
  'country',
  'currency',
  'status',
  'origin',
  'erpState',
  'authorization',
  'backorder',
] as const
export type OrderDimension = (typeof orderDimensions)[number]

/** Minor units of each currency in thousandths of its major unit. */
const milliOf = currencies.map((currency) => 10 ** (3 - currencyExponents[currency]))

/** All orders as columns. Rows of a base segment with columns are copied as a whole; others come through `put`. */
export class OrderTable {
  readonly slots: Slots
  /** Places of the base segment that came with columns. */
  readonly baseSize: number
  readonly base: OrderColumns | undefined
  readonly words: Record<keyof OrderColumns['dictionaries'], Dictionary>
  columns = emptyColumns
  products = new Uint16Array(0)
  /** Amount and quantity of the lines that follow those of the base. */
  private readonly written: { net: number; quantity: number }[] = []
  private baseNets: Float64Array | undefined
  /** Orders by all that has few values. */
  readonly cells: Cells<OrderDimension>
  /** Whether the base rows come in the order in which they were placed. */
  readonly isInOrder: boolean
  private productCount = 0
  private readonly poNumbers = new Map<number, string | null>()

  constructor(table: Table<OrderRow>) {
    this.slots = new Slots(table.base)
    this.base = columnsOf<OrderColumns>(table.base)
    this.baseSize = this.base?.size ?? 0
    const words = (name: keyof OrderColumns['dictionaries']) => new Dictionary(this.base?.dictionaries[name])
    this.words = {
      company: words('company'),
      branch: words('branch'),
      user: words('user'),
      shipTo: words('shipTo'),
      country: words('country'),
      product: words('product'),
    }
    this.columns = roomFor(emptyColumns, this.slots.size + spare)
    if (this.base) this.copyBase(this.base)
    this.cells = new Cells(orderDimensions, { size: this.baseSize, columns: this.columns, amount: this.columns.total })
    this.isInOrder = isAscending(this.columns.placedAt, this.baseSize)
  }

  put(row: OrderRow): number {
    const slot = this.slots.claim(row.id)
    if (slot >= this.columns.placedAt.length) this.columns = roomFor(this.columns, slot * 2 + spare)
    this.cells.leave(slot, this.columns.total[slot] ?? 0)
    const { columns, words } = this
    const currency = currencies.indexOf(row.currency)
    columns.placedAt[slot] = row.placedAt
    columns.digits[slot] = digitsOf(row.number)
    columns.total[slot] = row.total
    columns.milliTotal[slot] = row.total * (milliOf[currency] ?? 1)
    columns.company[slot] = words.company.number(row.companyId)
    columns.branch[slot] = words.branch.number(row.branchId)
    columns.user[slot] = words.user.number(row.userId)
    columns.shipTo[slot] = words.shipTo.number(row.shipTo.name)
    columns.country[slot] = words.country.number(row.shipTo.country)
    columns.status[slot] = orderStatuses.indexOf(row.status)
    columns.origin[slot] = orderOrigins.indexOf(row.origin)
    columns.erpState[slot] = erpStates.indexOf(row.erpState)
    columns.authorization[slot] = authorizationStatuses.indexOf(row.authorization)
    columns.currency[slot] = currency
    columns.backorder[slot] = row.lines.some((line) => line.backordered > 0) ? 1 : 0
    this.cells.enter(slot, this.valuesOf(slot), row.total)
    this.putLines(slot, row)
    this.poNumbers.set(slot, row.poNumber)
    return slot
  }

  remove(id: string): void {
    const slot = this.slots.find(id)
    if (slot >= 0) this.cells.leave(slot, this.columns.total[slot] ?? 0)
  }

  poNumber(slot: number): string | null {
    const own = this.poNumbers.get(slot)
    return own !== undefined ? own : (this.base?.poNumber(slot) ?? null)
  }

  /** What a line of `products` costs without tax, in minor units of its order's currency. */
  netOf(line: number): number {
    const first = this.base?.lineProduct.length ?? 0
    if (line >= first) return this.written[line - first]?.net ?? 0
    this.baseNets ??= this.base?.lineNet()
    return this.baseNets?.[line] ?? 0
  }

  quantityOf(line: number): number {
    const first = this.base?.lineProduct.length ?? 0
    return line >= first ? (this.written[line - first]?.quantity ?? 0) : (this.base?.lineQuantity[line] ?? 0)
  }

  private valuesOf(slot: number): Record<OrderDimension, number> {
    const { columns } = this
    const values = orderDimensions.map((name) => [name, columns[name][slot] ?? 0])
    // Each dimension has an entry, which a list of pairs does not tell.
    return Object.fromEntries(values) as Record<OrderDimension, number>
  }

  private putLines(slot: number, row: OrderRow): void {
    const { columns } = this
    if (this.productCount + row.lines.length > this.products.length)
      this.products = grow(this.products, (this.productCount + row.lines.length) * 2)
    columns.lineFrom[slot] = this.productCount
    for (const line of row.lines) {
      this.products[this.productCount] = this.words.product.number(line.productId)
      this.written.push({ net: line.net, quantity: line.ordered })
      this.productCount += 1
    }
    columns.lineTo[slot] = this.productCount
  }

  private copyBase(base: OrderColumns): void {
    const { columns } = this
    for (const name of shared) columns[name].set(base[name])
    columns.lineFrom.set(base.lineStart.subarray(0, base.size))
    columns.lineTo.set(base.lineStart.subarray(1, base.size + 1))
    for (let place = 0; place < base.size; place += 1)
      columns.milliTotal[place] = (base.total[place] ?? 0) * (milliOf[base.currency[place] ?? 0] ?? 1)
    // Never written to: lines of changed rows go to the end, into a grown copy.
    this.products = base.lineProduct as Uint16Array<ArrayBuffer>
    this.productCount = base.lineProduct.length
  }
}

const spare = 256
const shared = [
  'placedAt',
  'digits',
  'total',
  'company',
  'branch',
  'user',
  'shipTo',
  'country',
  'status',
  'origin',
  'erpState',
  'currency',
  'backorder',
] as const

function isAscending(values: Float64Array, size: number): boolean {
  for (let at = 1; at < size; at += 1) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false
  return true
}
