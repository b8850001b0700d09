import type { IsoDate } from '@/domain/clock'
import type { Currency } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, isSold, stockOf, type UnitPrice, unitPriceFor } from '../basket/price-lines'
import { assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { containsWords } from '../paging'
import { ownCompany } from '../reach'

/** The price is that of the least that can be ordered. */
export type FoundProduct = { product: ProductRow; price: UnitPrice; available: number }
export type ProductHits = { currency: Currency; rows: FoundProduct[] }

const maxHits = 10

/** Products the caller may order (CON-03) whose SKU or name, in any language, contains every word. Exact SKUs come first. */
export async function searchProducts(tx: Tx, q: string, ctx: Context): Promise<Result<ProductHits>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const { has } = await assortmentOf(tx, ctx.actor.userId)
  return ok(await productHits(tx, { q, company: company.value, has, on: erpToday(ctx.clock.now()) }))
}

/** `on`: the day whose contract prices count. */
type Wanted = { q: string; company: CompanyRow; has: (product: ProductRow) => boolean; on?: IsoDate }

export async function productHits(tx: Tx, { q, company, has, on }: Wanted): Promise<ProductHits> {
  const found = (await tx.products.all())
    .filter((product) => isSold(product, company) && has(product))
    .filter(({ sku, name }) => containsWords([sku, ...Object.values(name)].join(' '), q.trim()))
    .toSorted((a, b) => rank(a, q) - rank(b, q) || (a.sku < b.sku ? -1 : 1))
    .slice(0, maxHits)
  const ids = found.map(({ id }) => id)
  const [stock, breaks] = await Promise.all([
    stockOf(tx, ids),
    breaksOf(tx, ids, on === undefined ? on : { of: company, on }),
  ])
  const rows = found.flatMap((product) => {
    const price = unitPriceFor(product, breaks, company, product.minimum)
    return price === null ? [] : [{ product, price, available: stock.get(product.id) ?? 0 }]
  })
  return { currency: company.currency, rows }
}

const rank = ({ sku }: ProductRow, q: string): number => {
  const [code, asked] = [sku.toLowerCase(), q.trim().toLowerCase()]
  if (code === asked) return 0
  return code.startsWith(asked) ? 1 : 2
}
