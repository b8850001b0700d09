import { firstDue } from '@/domain/invoices/claims'
import { currencies, currencyExponents } from '@/domain/money'
import type { InvoiceRow } from '@mocks/store/rows/orders'
import type { Table } from '../table'
import { Cells } from './cells'
import { Dictionary } from './dictionary'
import type { InvoiceColumns } from './order-columns'
import { columnsOf } from './searchable-segment'
import { Slots } from './slots'
import { dayKey, digitsOf } from './sort-keys'
import { roomFor } from './typed-columns'

const emptyColumns = {
  digits: new Uint32Array(0),
  issuedOn: new Uint32Array(0),
  dueOn: new Uint32Array(0),
  total: new Float64Array(0),
  paid: new Float64Array(0),
  company: new Uint16Array(0),
  branch: new Uint16Array(0),
  user: new Uint16Array(0),
  currency: new Uint8Array(0),
  /** Place in `invoiceStates`. */
  state: new Uint8Array(0),
}
export const invoiceStates = ['paid', 'open', 'partlyPaid'] as const
const dimensions = ['company', 'branch', 'user', 'currency', 'state'] as const
type Dimension = (typeof dimensions)[number]
const spare = 256
const milliOf = currencies.map((currency) => 10 ** (3 - currencyExponents[currency]))

/** All invoices as columns, like `OrderTable`. */
export class InvoiceTable {
  readonly slots: Slots
  readonly baseSize: number
  readonly base: InvoiceColumns | undefined
  readonly words: Record<keyof InvoiceColumns['dictionaries'], Dictionary>
  columns: typeof emptyColumns
  /** When something of an invoice is first overdue, where a dispute makes that another day than its own. */
  readonly claimed = new Map<number, number>()
  /** Invoices by all that has few values; their amounts are what is open. */
  readonly cells: Cells<Dimension>

  constructor(table: Table<InvoiceRow>) {
    this.slots = new Slots(table.base)
    this.base = columnsOf<InvoiceColumns>(table.base)
    this.baseSize = this.base?.size ?? 0
    const words = (name: keyof InvoiceColumns['dictionaries']) => new Dictionary(this.base?.dictionaries[name])
    this.words = { company: words('company'), branch: words('branch'), user: words('user') }
    this.columns = roomFor(emptyColumns, this.slots.size + spare)
    if (this.base) for (const name of shared) this.columns[name].set(this.base[name])
    const amount = new Float64Array(this.baseSize)
    for (let slot = 0; slot < this.baseSize; slot += 1) {
      amount[slot] = this.open(slot)
      this.columns.state[slot] = this.stateOf(slot)
    }
    this.cells = new Cells(dimensions, { size: this.baseSize, columns: this.columns, amount })
  }

  put(row: InvoiceRow): number {
    const slot = this.slots.claim(row.id)
    if (slot >= this.columns.digits.length) this.columns = roomFor(this.columns, slot * 2 + spare)
    this.cells.leave(slot, this.open(slot))
    const { columns, words } = this
    columns.digits[slot] = digitsOf(row.number)
    columns.issuedOn[slot] = dayKey(row.issuedOn)
    columns.dueOn[slot] = dayKey(row.dueOn)
    columns.total[slot] = row.total
    columns.paid[slot] = row.paid
    columns.company[slot] = words.company.number(row.companyId)
    columns.branch[slot] = words.branch.number(row.branchId)
    columns.user[slot] = words.user.number(row.userId)
    columns.currency[slot] = currencies.indexOf(row.currency)
    columns.state[slot] = this.stateOf(slot)
    this.claim(slot, row)
    const values = dimensions.map((name) => [name, columns[name][slot] ?? 0])
    // Each dimension has an entry, which a list of pairs does not tell.
    this.cells.enter(slot, Object.fromEntries(values) as Record<Dimension, number>, this.open(slot))
    return slot
  }

  private claim(slot: number, row: InvoiceRow): void {
    const first = row.disputed || row.respites?.length ? firstDue(row) : row.dueOn
    if (first === row.dueOn) this.claimed.delete(slot)
    else this.claimed.set(slot, first === null ? Infinity : dayKey(first))
  }

  remove(id: string): void {
    const slot = this.slots.find(id)
    if (slot >= 0) this.cells.leave(slot, this.open(slot))
  }

  open(slot: number): number {
    return (this.columns.total[slot] ?? 0) - (this.columns.paid[slot] ?? 0)
  }

  private stateOf(slot: number): number {
    if (this.open(slot) <= 0) return invoiceStates.indexOf('paid')
    return invoiceStates.indexOf((this.columns.paid[slot] ?? 0) > 0 ? 'partlyPaid' : 'open')
  }

  /** An amount in thousandths of a major unit: comparable across currencies, and whole. */
  milli(slot: number, amount: number): number {
    return amount * (milliOf[this.columns.currency[slot] ?? 0] ?? 1)
  }
}

const shared = ['digits', 'issuedOn', 'dueOn', 'total', 'paid', 'company', 'branch', 'user', 'currency'] as const
