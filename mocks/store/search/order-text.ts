import type { OrderRow } from '../rows'
import type { TableSet } from '../transaction'
import { foldText, searchWords } from './fold-text'
import { keepBoth, type Mask } from './mask'
import { hasProduct } from './order-filter'
import type { OrderTable } from './order-table'
import { TextIndex } from './text-index'

/** Free text over the numbers of orders and of their shipments, and over SKUs and names of the products on their lines. */
export class OrderText {
  private readonly table: OrderTable
  private readonly tables: TableSet
  private readonly numbers: TextIndex
  private productTexts: string[] | undefined

  constructor(table: OrderTable, tables: TableSet) {
    this.table = table
    this.tables = tables
    const textOf = (slot: number): string => {
      const order = tables.orders.get(table.slots.id(slot))
      return order ? orderText(order, tables) : ''
    }
    this.numbers = new TextIndex(table.base?.texts, textOf)
  }

  touch(slot: number): void {
    this.numbers.touch(slot)
  }

  productsChanged(): void {
    this.productTexts = undefined
  }

  keepMatching(mask: Mask, text: string): void {
    for (const word of searchWords(text)) {
      const hits = new Uint8Array(mask.length)
      this.numbers.find(word, hits)
      this.findProducts(word, mask, hits)
      keepBoth(mask, hits)
    }
  }

  private findProducts(word: string, mask: Mask, hits: Uint8Array): void {
    const flags = Uint8Array.from(this.namesOfProducts(), (text) => (text.includes(word) ? 1 : 0))
    if (!flags.includes(1)) return
    for (let slot = 0; slot < mask.length; slot += 1)
      if (mask[slot] === 1 && hits[slot] === 0 && hasProduct(this.table, slot, flags)) hits[slot] = 1
  }

  private namesOfProducts(): readonly string[] {
    const { words } = this.table.words.product
    if (this.productTexts?.length !== words.length) {
      this.productTexts = words.map((id) => {
        const product = this.tables.products.get(id)
        return product ? foldText([product.sku, ...Object.values(product.name)].join(' ')) : ''
      })
    }
    return this.productTexts
  }
}

function orderText(order: OrderRow, tables: TableSet): string {
  const tracking = tables.shipments.by('orderId', order.id).map((shipment) => shipment.trackingNumber)
  const skus = order.lines.map((line) => line.sku)
  return foldText([order.number, order.erpNumber, order.poNumber, ...tracking, ...skus].join(' '))
}
