import type { OrderSort } from '../tx'
import type { TableSet } from '../transaction'
import type { OrderTable } from './order-table'
import { compareCodes, compareNames } from './sort-keys'
import type { Sorted, Sorting } from './found-slots'
import { sortPlaces } from './radix-sort'
import { type Compare, SortedSlots } from './sorted-slots'

/** Orders in every order that was asked for, kept up to date. */
export class OrderSorting {
  private readonly table: OrderTable
  private readonly tables: TableSet
  private readonly sorted = new Map<OrderSort, SortedSlots>()
  private readonly touched = new Set<number>()
  private shipToRanks: Uint32Array = new Uint32Array(0)
  private companyRanks: Uint32Array | undefined

  constructor(table: OrderTable, tables: TableSet) {
    this.table = table
    this.tables = tables
  }

  touch(slot: number): void {
    this.touched.add(slot)
    for (const sorted of this.sorted.values()) sorted.touch(slot)
  }

  companiesChanged(): void {
    this.companyRanks = undefined
    this.sorted.delete('company')
  }

  by(sort: OrderSort): Sorting {
    this.refreshRanks()
    return {
      all: () => this.all(sort),
      compare: this.compareBy(sort),
      hasValue: sort === 'poNumber' ? (slot) => this.table.poNumber(slot) !== null : () => true,
    }
  }

  /** Sorts once more ahead of time. False when all orders are there. */
  prepare(): boolean {
    const sort = sorts.find((name) => !this.sorted.has(name))
    if (sort) this.by(sort).all()
    return sort !== undefined
  }

  private all(sort: OrderSort): Sorted {
    let sorted = this.sorted.get(sort)
    if (!sorted) {
      sorted = this.sortBase(sort)
      this.sorted.set(sort, sorted)
    }
    const slots = sorted.get()
    return { slots, valued: sort === 'poNumber' ? this.firstWithoutPo(slots) : slots.length }
  }

  /** The places of the base segment by numbers; every row that was written since goes to its place by comparison. */
  private sortBase(sort: OrderSort): SortedSlots {
    const { baseSize, base } = this.table
    const poKeys = sort === 'poNumber' ? base?.poKeys() : undefined
    const keyOf = poKeys ? (place: number) => poKeys[place] ?? Infinity : this.keyOf(sort)
    const sorted = new SortedSlots(sortPlaces(keyOf, baseSize), this.compareBy(sort))
    for (const slot of this.touched) sorted.touch(slot)
    return sorted
  }

  private compareBy(sort: OrderSort): Compare {
    const { table } = this
    const byNumber: Compare = (a, b) => (table.columns.digits[a] ?? 0) - (table.columns.digits[b] ?? 0)
    if (sort === 'poNumber') return (a, b) => comparePo(table.poNumber(a), table.poNumber(b)) || byNumber(a, b)
    const keyOf = this.keyOf(sort)
    return (a, b) => keyOf(a) - keyOf(b) || byNumber(a, b)
  }

  private keyOf(sort: OrderSort): (slot: number) => number {
    const { table } = this
    if (sort === 'placedAt') return (slot) => table.columns.placedAt[slot] ?? 0
    if (sort === 'total') return (slot) => table.columns.milliTotal[slot] ?? 0
    if (sort === 'status') return (slot) => table.columns.status[slot] ?? 0
    if (sort === 'erpState') return (slot) => table.columns.erpState[slot] ?? 0
    if (sort === 'shipTo') return (slot) => this.shipToRanks[table.columns.shipTo[slot] ?? 0] ?? 0
    if (sort === 'company') return (slot) => this.companyRanks?.[table.columns.company[slot] ?? 0] ?? 0
    return (slot) => table.columns.digits[slot] ?? 0
  }

  private refreshRanks(): void {
    const { shipTo, company } = this.table.words
    if (this.shipToRanks.length !== shipTo.words.length) this.shipToRanks = shipTo.ranks(compareNames)
    if (this.companyRanks?.length === company.words.length) return
    const nameOf = (id: string): string => this.tables.companies.get(id)?.name ?? ''
    this.companyRanks = company.ranks((a, b) => compareNames(nameOf(a), nameOf(b)))
  }

  private firstWithoutPo(slots: Uint32Array): number {
    let low = 0
    let high = slots.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.table.poNumber(slots[middle] ?? 0) === null) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** The ones asked for most come first. */
const sorts = ['placedAt', 'total', 'status', 'number', 'poNumber', 'shipTo', 'company', 'erpState'] as const

function comparePo(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compareCodes(a, b)
}
