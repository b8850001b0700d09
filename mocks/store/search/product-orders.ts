import type { OrderTable } from './order-table'

/** The orders of each product: places of the base rows product after product, and written slots looked at one by one. */
export class ProductOrders {
  private readonly table: OrderTable
  private lists: { starts: Uint32Array; places: Uint32Array } | undefined

  constructor(table: OrderTable) {
    this.table = table
  }

  /** Flags the slots of orders with any of the flagged products. */
  find(products: Uint8Array, hits: Uint8Array): void {
    const { starts, places } = (this.lists ??= this.listBase())
    const { written } = this.table.cells
    const known = Math.min(products.length, starts.length - 1)
    for (let product = 1; product < known; product += 1) {
      if (products[product] !== 1) continue
      const to = starts[product + 1] ?? 0
      for (let at = starts[product] ?? 0; at < to; at += 1) hits[places[at] ?? 0] = 1
    }
    for (const slot of written) hits[slot] = hasProduct(this.table, slot, products) ? 1 : 0
  }

  /** Lists the base rows ahead of time. False when that was done. */
  prepare(): boolean {
    if (this.lists) return false
    this.lists = this.listBase()
    return true
  }

  private listBase() {
    const { base, baseSize, words } = this.table
    const lineProduct = base?.lineProduct ?? new Uint16Array(0)
    const starts = new Uint32Array(words.product.words.length + 2)
    for (let line = 0; line < lineProduct.length; line += 1) {
      const after = (lineProduct[line] ?? 0) + 1
      starts[after] = (starts[after] ?? 0) + 1
    }
    for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
    const next = starts.slice()
    const places = new Uint32Array(lineProduct.length)
    for (let place = 0; place < baseSize; place += 1) {
      const to = base?.lineStart[place + 1] ?? 0
      for (let line = base?.lineStart[place] ?? 0; line < to; line += 1) {
        const product = lineProduct[line] ?? 0
        const at = next[product] ?? 0
        places[at] = place
        next[product] = at + 1
      }
    }
    return { starts, places }
  }
}

export function hasProduct({ columns, products }: OrderTable, slot: number, flags: Uint8Array): boolean {
  const to = columns.lineTo[slot] ?? 0
  for (let line = columns.lineFrom[slot] ?? 0; line < to; line += 1) if (flags[products[line] ?? 0]) return true
  return false
}
