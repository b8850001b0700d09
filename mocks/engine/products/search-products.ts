import type { IsoDate } from '@/domain/clock'
import type { Locale } from '@/domain/locales'
import type { Currency } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { breaksOf, isSold, stockOf, type UnitPrice, unitPriceFor } from '../basket/price-lines'
import { assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { isOfferedFor } from '@/domain/products/offer'

/** The price is that of the least that can be ordered. */
export type FoundProduct = { product: ProductRow; price: UnitPrice; available: number }
export type ProductHits = { currency: Currency; rows: FoundProduct[] }

const maxHits = 10

/**
 * Products the caller may order (CON-03) by every word of the query in number, name, category or features, slips of the
 * keyboard forgiven. Exact SKUs come first.
 */
export async function searchProducts(tx: Tx, q: string, ctx: Context): Promise<Result<ProductHits>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const { has } = await assortmentOf(tx, ctx.actor.userId)
  const { locale } = ctx
  const offered = (product: ProductRow): boolean => has(product) && isOfferedFor(product.offer, locale)
  return ok(await productHits(tx, { q, company: company.value, has: offered, on: erpToday(ctx.clock.now()), locale }))
}

/** `on`: the day whose contract prices count. */
type Wanted = { q: string; company: CompanyRow; has: (product: ProductRow) => boolean; on?: IsoDate; locale: Locale }

export async function productHits(tx: Tx, { q, company, has, on, locale }: Wanted): Promise<ProductHits> {
  const found = (await tx.search.goods(q, locale)).found
    .filter(({ product }) => isSold(product, company) && has(product))
    .toSorted((a, b) => b.score - a.score || (a.product.sku < b.product.sku ? -1 : 1))
    .slice(0, maxHits)
    .map(({ product }) => product)
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
