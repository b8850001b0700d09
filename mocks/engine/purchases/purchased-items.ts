import type { PurchasedItemsQuery } from '@/contract/purchased-items-list'
import type { OrderId, ProductId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import { apartOrderStatuses, orderStatuses } from '@/domain/orders/vocabulary'
import { type Result, ok } from '@/domain/result'
import type { OrderRow } from '@mocks/store/rows/orders'
import type { ProductRow } from '@mocks/store/rows/products'
import type { OrderSearch, SalesFigure, Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type GoodsNow, goodsNow } from '../goods/goods-now'
import { shopOf } from '../goods/shop'
import { productsOf } from '../orders/order-record'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { nameIn } from '../products/name-in'
import { reachOf } from '../reach'

const dayMs = 86_400_000
const days = { quarter: 90, year: 365 } as const

/** What was cancelled, rejected or never authorized was not bought. */
const bought = orderStatuses.filter(
  (status) => status !== 'cancelled' && status !== 'rejected' && !apartOrderStatuses.includes(status),
)

type Last = { order: OrderRow; quantity: number; unitPrice: number }
export type Purchased = { now: GoodsNow; figure: SalesFigure; last: Last }
export type PurchasedItems = Paged<Purchased> & { currency: Currency }
type Found = { id: string; product: ProductRow; figure: SalesFigure; lastAt: number }

/** TPL-04, TPL-05, ORD-07: goods by what of them was bought, as far as the caller may see the orders. */
export async function purchasedItems(
  tx: Tx,
  { q, whose = 'company', period = 'year', ...query }: PurchasedItemsQuery,
  ctx: Context,
): Promise<Result<PurchasedItems>> {
  const filter = filterOf(whose, period, ctx)
  const rates = { name: 'pieces', convert: (amount: number) => amount }
  const { groups } = await tx.search.sales({ filter, by: 'product', rates })
  const products = await productsOf(tx, [...groups.keys()] as ProductId[]) // groups by product are kept by its id
  const { field, descending } = sortOrder(query.sort, '-orders')
  const lastAt = field === 'lastOrderedAt' ? await lastTimes(tx, [...products.keys()], filter) : null
  const found = [...products.values()].flatMap((product): Found[] => {
    const figure = groups.get(product.id)
    const fits = !q || containsWords(`${product.sku} ${nameIn(product, ctx.locale)}`, q)
    return figure && figure.quantity > 0 && fits
      ? [{ id: product.id, product, figure, lastAt: lastAt?.get(product.id) ?? 0 }]
      : []
  })
  const value = ({ product, figure, lastAt: at }: Found) => {
    if (field === 'lastOrderedAt') return at
    if (field === 'orders') return figure.orders
    if (field === 'ordered') return figure.quantity
    return field === 'sku' ? product.sku : nameIn(product, ctx.locale)
  }
  const page = pageOfRows(found.toSorted(byValue(value, descending, ctx.locale)), query)
  const shop = await shopOf(
    tx,
    ctx,
    page.rows.map(({ product }) => product.id),
  )
  if (!shop.ok) return shop
  const rows = await Promise.all(
    page.rows.map(async ({ product, figure }): Promise<Purchased[]> => {
      const last = await lastOf(tx, product.id, filter)
      return last ? [{ now: goodsNow(shop.value, product, last.quantity), figure, last }] : []
    }),
  )
  return ok({ ...page, rows: rows.flat(), currency: shop.value.company.currency })
}

function filterOf(whose: 'mine' | 'branch' | 'company', period: keyof typeof days | 'ever', ctx: Context): OrderSearch {
  const reach = reachOf(ctx.actor, 'orders.view')
  const narrowed =
    whose === 'company'
      ? reach
      : { companyIds: reach.companyIds, userId: ctx.actor.userId, ...(whose === 'branch' && branchOf(reach, ctx)) }
  return {
    ...narrowed,
    statuses: bought,
    placedFrom: period === 'ever' ? undefined : ctx.clock.now() - days[period] * dayMs,
  }
}

/** With the branch, one's own orders count as well; who may see only those sees no more for asking. */
const branchOf = (reach: ReturnType<typeof reachOf>, { actor }: Context) =>
  reach.userId !== undefined && reach.branchIds === undefined ? {} : { branchIds: actor.branchReach }

async function newestWith(tx: Tx, id: ProductId, filter: OrderSearch): Promise<OrderRow | undefined> {
  const { ids } = await tx.search.orders({ ...filter, productIds: [id] }, 'placedAt', true, 0, 1)
  const [orderId]: (OrderId | undefined)[] = ids
  return orderId && tx.orders.get(orderId)
}

async function lastOf(tx: Tx, id: ProductId, filter: OrderSearch): Promise<Last | null> {
  const order = await newestWith(tx, id, filter)
  const lines = order?.lines.filter(({ productId }) => productId === id) ?? []
  const [line] = lines
  if (!order || !line) return null
  return { order, quantity: lines.reduce((sum, { ordered }) => sum + ordered, 0), unitPrice: line.unitPrice }
}

async function lastTimes(tx: Tx, ids: readonly ProductId[], filter: OrderSearch): Promise<ReadonlyMap<string, number>> {
  const times = await Promise.all(
    ids.map(async (id) => [id, (await newestWith(tx, id, filter))?.placedAt ?? 0] as const),
  )
  return new Map(times)
}
