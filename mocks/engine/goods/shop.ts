import type { IsoDate } from '@/domain/clock'
import type { ProductId } from '@/domain/ids'
import { priceSteps, unitPriceAt, type UnitPrice } from '@/domain/price-breaks'
import { isOfferedFor, isOfferedIn, listPriceIn } from '@/domain/products/offer'
import type { SeenStock } from '@/domain/products/stock-sight'
import { type Result, ok } from '@/domain/result'
import { erpToday } from '@mocks/erp/calendar'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { ContractRow } from '@mocks/store/rows/contracts'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { isActive } from '@/domain/contracts/meter'
import { pricesOf, type Breaks } from '../basket/price-lines'
import { assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { contractPrices } from '../contracts/contract-prices'
import { ownCompany } from '../reach'
import { type Viewer, viewerOf } from '../viewer'
import { stockToTell } from './stock-to-tell'

export type NotOffered = 'discontinued' | 'market' | 'language' | 'catalog' | 'price'

/** What the seller's goods are to one caller: which are offered, at which price, and what is told of the stock. */
export type Shop = {
  company: CompanyRow
  viewer: Viewer
  /** The day whose contract prices count. */
  on: IsoDate
  /** Why a product cannot be had (CON-03, PRD-05); null: it can. */
  notOffered(product: ProductRow): NotOffered | null
  /** Of one, when this many are taken; null where the list has no price. */
  priceOf(product: ProductRow, quantity?: number): UnitPrice | null
  stepsOf(product: ProductRow): ReturnType<typeof priceSteps>
  stockOf(product: ProductRow): SeenStock
  /** Purchase contracts that hold today, by SKU (CON-02). */
  contracts: ReadonlyMap<string, readonly ContractRow[]>
}

/** Reads what decides about many products at once. `ids`: only these will be asked for; all of them when absent. */
export async function shopOf(tx: Tx, ctx: Context, ids?: readonly ProductId[]): Promise<Result<Shop>> {
  const found = await ownCompany(tx, ctx)
  if (!found.ok) return found
  const company = found.value
  const viewer = viewerOf(ctx)
  const on = erpToday(ctx.clock.now())
  const [assortment, breaks, stock, contracts] = await Promise.all([
    assortmentOf(tx, ctx.actor.userId),
    breaksFor(tx, ids),
    stockFor(tx, ids),
    contractsOf(tx, company, on),
  ])
  const agreed = await contractPrices(tx, company, on)
  const pricesFor = (product: ProductRow) => {
    const prices = pricesOf(product, breaks)
    const own = agreed.size === 0 ? undefined : agreed.get(product.sku)
    return own ? { ...prices, breaks: [...prices.breaks, ...own] } : prices
  }
  return ok({
    ...{ company, viewer, on, contracts },
    notOffered: (product) => {
      if (product.discontinued) return 'discontinued'
      if (!isOfferedIn(product.offer, company.country)) return 'market'
      if (!isOfferedFor(product.offer, ctx.locale)) return 'language'
      if (listPriceIn(product, company) === null) return 'price'
      return assortment.has(product) ? null : 'catalog'
    },
    priceOf: (product, quantity = product.minimum) => unitPriceAt(pricesFor(product), company, quantity),
    stepsOf: (product) => priceSteps(pricesFor(product), company, product.minimum),
    stockOf: (product) => stockToTell(product, stock.get(product.id) ?? 0, viewer.stockSight),
  })
}

async function breaksFor(tx: Tx, ids: readonly ProductId[] | undefined): Promise<Breaks> {
  const rows = ids
    ? await Promise.all(ids.map((id) => tx.productPrices.one('productId', id)))
    : await tx.productPrices.all()
  return new Map(rows.flatMap((row) => (row ? [[row.productId, row.breaks]] : [])))
}

async function stockFor(tx: Tx, ids: readonly ProductId[] | undefined): Promise<ReadonlyMap<ProductId, number>> {
  const rows = ids ? await Promise.all(ids.map((id) => tx.stock.one('productId', id))) : await tx.stock.all()
  return new Map(rows.flatMap((row) => (row ? [[row.productId, row.quantity]] : [])))
}

async function contractsOf(tx: Tx, company: CompanyRow, on: IsoDate): Promise<Shop['contracts']> {
  const found = new Map<string, ContractRow[]>()
  for (const contract of await tx.contracts.by('companyId', company.id))
    if (isActive(contract, on))
      for (const { sku } of contract.lines) found.set(sku, [...(found.get(sku) ?? []), contract])
  return found
}
