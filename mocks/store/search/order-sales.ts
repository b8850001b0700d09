import type { ProductId } from '@/domain/ids'
import { type Currency, currencies } from '@/domain/money'
import type { SalesAnswer, SalesFigure, SalesQuestion } from '../tx'
import type { OrderTable } from './order-table'
import type { Selection } from './selection'

/** Adds up sales from columns. Amounts of lines are converted once for each set of rates. */
export class OrderSales {
  private readonly table: OrderTable
  private name = ''
  private values = new Float64Array(0)

  constructor(table: OrderTable) {
    this.table = table
  }

  answer(found: Selection, question: SalesQuestion): SalesAnswer {
    const { table } = this
    const { columns } = table
    this.useRates(question.rates.name)
    const keyOfOrder = this.orderKey(question)
    const keyOfLine = this.lineKey(question)
    const counted = this.countedProducts(question.products)
    const groups = new Map<string, SalesFigure>()
    const total: SalesFigure = { orders: 0, quantity: 0, amount: 0 }
    const leftOut = currencies.map(() => 0)

    for (let slot = 0; slot < table.slots.size; slot += 1) {
      if (!found.has(slot)) continue
      const currency = columns.currency[slot] ?? 0
      const orderKey = keyOfOrder?.(slot) ?? ''
      const own = new Set<SalesFigure>()
      let isCounted = false
      for (let line = columns.lineFrom[slot] ?? 0; line < (columns.lineTo[slot] ?? 0); line += 1) {
        const product = table.products[line] ?? 0
        if (counted && counted[product] !== 1) continue
        const amount = this.valueOf(line, currency, question.rates)
        if (Number.isNaN(amount)) {
          leftOut[currency] = (leftOut[currency] ?? 0) + 1
          break
        }
        isCounted = true
        const quantity = table.quantityOf(line)
        const group = groupOf(groups, keyOfLine ? keyOfLine(product) : orderKey)
        own.add(group)
        group.quantity += quantity
        group.amount += amount
        total.quantity += quantity
        total.amount += amount
      }
      if (isCounted) total.orders += 1
      for (const group of own) group.orders += 1
    }
    return {
      groups,
      total,
      leftOut: currencies.flatMap((currency, at) => (leftOut[at] ? [{ currency, orders: leftOut[at] }] : [])),
    }
  }

  private orderKey({ by, periods = [] }: SalesQuestion): ((slot: number) => string) | null {
    const { columns, words } = this.table
    if (by === 'period') return (slot) => String(periodOf(periods, columns.placedAt[slot] ?? 0))
    if (by === 'company' || by === 'branch' || by === 'country')
      return (slot) => words[by].words[columns[by][slot] ?? 0] ?? ''
    return null
  }

  private lineKey({ by, categoryOf }: SalesQuestion): ((product: number) => string) | null {
    const { words } = this.table.words.product
    if (by === 'product') return (product) => words[product] ?? ''
    if (by !== 'category') return null
    const categories: string[] = []
    return (product) => (categories[product] ??= categoryOf?.((words[product] ?? '') as ProductId) ?? '')
  }

  private countedProducts(products: ReadonlySet<ProductId> | undefined): Uint8Array | null {
    return products ? this.table.words.product.flags([...products]) : null
  }

  private useRates(name: string): void {
    if (this.name === name && this.values.length >= this.table.products.length) return
    const before = this.name === name ? this.values : new Float64Array(0)
    this.name = name
    this.values = new Float64Array(this.table.products.length).fill(unknown)
    this.values.set(before)
  }

  /** NaN: there is no rate. A line never changes: that of a changed order is another line. */
  private valueOf(line: number, currency: number, { convert }: SalesQuestion['rates']): number {
    const known = this.values[line] ?? unknown
    if (known !== unknown) return known
    const value = convert(this.table.netOf(line), currencies[currency] as Currency) ?? Number.NaN
    this.values[line] = value
    return value
  }
}

const unknown = Number.NEGATIVE_INFINITY

const groupOf = (groups: Map<string, SalesFigure>, key: string): SalesFigure => {
  const known = groups.get(key)
  if (known) return known
  const group = { orders: 0, quantity: 0, amount: 0 }
  groups.set(key, group)
  return group
}

/** The last period that has begun. */
export function periodOf(periods: readonly number[], at: number): number {
  let low = 0
  let high = periods.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}
