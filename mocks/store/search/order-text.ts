import type { OrderRow } from '@mocks/store/rows/orders'
import type { TableSet } from '../transaction'
import { foldText, searchWords } from './fold-text'
import { keepFound, type Mask } from './mask'
import type { OrderTable } from './order-table'
import type { ProductOrders } from './product-orders'
import { TextIndex } from './text-index'

/** Free text over the numbers of orders and of their shipments, and over SKUs and names of the products on their lines. */
export class OrderText {
  private readonly table: OrderTable
  private readonly tables: TableSet
  private readonly byProduct: ProductOrders
  private readonly numbers: TextIndex
  private productTexts: string[] | undefined

  constructor(table: OrderTable, tables: TableSet, byProduct: ProductOrders) {
    this.table = table
    this.byProduct = byProduct
    this.tables = tables
    const textOf = (slot: number): string => {
      const order = tables.orders.get(table.slots.id(slot))
      return order ? orderText(order, tables) : ''
    }
    this.numbers = new TextIndex(table.base, textOf)
  }

  touch(slot: number): void {
    this.numbers.touch(slot)
  }

  productsChanged(): void {
    this.productTexts = undefined
  }

  keepMatching(mask: Mask, text: string): void {
    for (const word of searchWords(text))
      keepFound(mask, (hits) => {
        this.findProducts(word, hits)
        this.numbers.find(word, hits)
      })
  }

  /** Makes a part of what searching needs ahead of time. False when nothing is left to make. */
  prepare(): boolean {
    return this.numbers.prepare()
  }

  private findProducts(word: string, hits: Uint8Array): void {
    const flags = Uint8Array.from(this.namesOfProducts(), (text) => (text.includes(word) ? 1 : 0))
    if (flags.includes(1)) this.byProduct.find(flags, hits)
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
