import type { Currency } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { isSold, stockOf, unitPriceFor } from '../basket/price-lines'
import type { Context } from '../context'
import { containsWords } from '../paging'
import { ownCompany } from '../reach'

export type FoundProduct = { product: ProductRow; unitPrice: number; available: number }
export type ProductHits = { currency: Currency; rows: FoundProduct[] }

const maxHits = 10

/** Products this company may order whose SKU or name, in any language, contains every word. Exact SKUs come first. */
export async function searchProducts(tx: Tx, q: string, ctx: Context): Promise<Result<ProductHits>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const found = (await tx.products.all())
    .filter((product) => isSold(product, company.value))
    .filter(({ sku, name }) => containsWords([sku, ...Object.values(name)].join(' '), q.trim()))
    .toSorted((a, b) => rank(a, q) - rank(b, q) || (a.sku < b.sku ? -1 : 1))
    .slice(0, maxHits)
  const stock = await stockOf(
    tx,
    found.map(({ id }) => id),
  )
  const rows = found.flatMap((product) => {
    const unitPrice = unitPriceFor(product, company.value)
    return unitPrice === null ? [] : [{ product, unitPrice, available: stock.get(product.id) ?? 0 }]
  })
  return ok({ currency: company.value.currency, rows })
}

const rank = ({ sku }: ProductRow, q: string): number => {
  const [code, asked] = [sku.toLowerCase(), q.trim().toLowerCase()]
  if (code === asked) return 0
  return code.startsWith(asked) ? 1 : 2
}
