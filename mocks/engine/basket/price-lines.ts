import type { ProductId } from '@/domain/ids'
import { money } from '@/domain/money'
import { customerPrice, freightFor, lineNet, orderTotals } from '@/domain/pricing'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'

export type Totals = { net: number; freight: number; tax: number; total: number }

/** What a unit costs this company in its currency and price group; null when the product is not sold in it. */
export const unitPriceFor = (product: ProductRow, company: CompanyRow): number | null => {
  const list = product.listPrice[company.currency]
  return list === undefined ? null : customerPrice(money(list, company.currency), company.priceGroup).amount
}

/** May this company order the product at all? */
export const isSold = (product: ProductRow, company: CompanyRow): boolean =>
  !product.discontinued && unitPriceFor(product, company) !== null

/** Totals of lines at their prices, freight and tax included. Minor units of the company's currency. */
export const totalsOf = (lines: readonly { quantity: number; unitPrice: number }[], company: CompanyRow): Totals => {
  const { currency } = company
  const priced = lines.map(({ quantity, unitPrice }) => ({ ordered: quantity, confirmed: null, unitPrice }))
  const net = priced.reduce((sum, line) => sum + lineNet(line, currency), 0)
  return orderTotals(priced, freightFor(money(net, currency)).amount, company.taxBasisPoints, currency)
}

/** Pieces free to promise, by product; absent means none. */
export async function stockOf(tx: Tx, ids: Iterable<ProductId>): Promise<ReadonlyMap<ProductId, number>> {
  const rows = await Promise.all([...new Set(ids)].map((id) => tx.stock.one('productId', id)))
  return new Map(rows.flatMap((row) => (row ? [[row.productId, row.quantity]] : [])))
}
