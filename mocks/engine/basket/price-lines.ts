import type { IsoDate } from '@/domain/clock'
import type { ProductId } from '@/domain/ids'
import { money } from '@/domain/money'
import { type Prices, type UnitPrice, unitPriceAt } from '@/domain/price-breaks'
import { freightFor, lineNet, orderTotals } from '@/domain/pricing'
import { isOfferedIn, listPriceIn } from '@/domain/products/offer'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { PriceBreak } from '@mocks/store/rows/prices'
import type { ProductRow, StockRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { contractPrices } from '../contracts/contract-prices'

export type Totals = { net: number; freight: number; tax: number; total: number }

export type { UnitPrice } from '@/domain/price-breaks'

/** Prices by quantity of products; absent means none. */
export type Breaks = ReadonlyMap<ProductId, readonly PriceBreak[]>

/** With `company`, also the prices of the purchase contracts that hold for it on this day (CON-02). */
export async function breaksOf(
  tx: Tx,
  ids: Iterable<ProductId>,
  company?: { of: CompanyRow; on: IsoDate },
): Promise<Breaks> {
  const wanted = [...new Set(ids)]
  const rows = await Promise.all(wanted.map((id) => tx.productPrices.one('productId', id)))
  const breaks = new Map<ProductId, readonly PriceBreak[]>(
    rows.flatMap((row) => (row ? [[row.productId, row.breaks]] : [])),
  )
  if (!company) return breaks
  const agreed = await contractPrices(tx, company.of, company.on)
  if (agreed.size === 0) return breaks
  for (const id of wanted) {
    const own = agreed.get((await tx.products.get(id))?.sku ?? '')
    if (own) breaks.set(id, [...(breaks.get(id) ?? []), ...own])
  }
  return breaks
}

/** What a unit costs this company when it takes so many (PRD-07); null when the product is not sold in its currency. */
export const unitPriceFor = (
  product: ProductRow,
  breaks: Breaks,
  company: CompanyRow,
  quantity: number,
): UnitPrice | null => unitPriceAt(pricesOf(product, breaks), company, quantity)

/** Everything that decides about the price of a product. */
export const pricesOf = ({ id, listPrice, offer }: ProductRow, breaks: Breaks): Prices => ({
  ...{ listPrice, offer },
  breaks: breaks.get(id) ?? [],
})

/** May this company order the product at all? The price list of its currency and its market say so (PRD-05). */
export const isSold = (product: ProductRow, company: Pick<CompanyRow, 'currency' | 'country'>): boolean =>
  !product.discontinued && isOfferedIn(product.offer, company.country) && listPriceIn(product, company) !== null

/**
 * Totals of lines at their prices, freight and tax included. Minor units of the company's currency. Each of the
 * `deliveries` that cost freight costs it once.
 */
export const totalsOf = (
  lines: readonly { quantity: number; unitPrice: number }[],
  company: CompanyRow,
  deliveries = 1,
): Totals => {
  const { currency } = company
  const priced = lines.map(({ quantity, unitPrice }) => ({ ordered: quantity, confirmed: null, unitPrice }))
  const net = priced.reduce((sum, line) => sum + lineNet(line, currency), 0)
  const freight = freightFor(money(net, currency)).amount * deliveries
  return orderTotals(priced, freight, company.taxBasisPoints, currency)
}

/** Pieces free to promise, by product; absent means none. */
export async function stockOf(tx: Tx, ids: Iterable<ProductId>): Promise<ReadonlyMap<ProductId, number>> {
  return new Map([...(await stockRowsOf(tx, ids))].map(([id, { quantity }]) => [id, quantity]))
}

/** Stock by product; a product without a row has none told. */
export async function stockRowsOf(tx: Tx, ids: Iterable<ProductId>): Promise<ReadonlyMap<ProductId, StockRow>> {
  const rows = await Promise.all([...new Set(ids)].map((id) => tx.stock.one('productId', id)))
  return new Map(rows.flatMap((row) => (row ? [[row.productId, row]] : [])))
}
