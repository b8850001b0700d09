import type { StockReportQuery, stockReportViews } from '@/contract/admin/report-list'
import type { Instant } from '@/domain/clock'
import type { ProductId } from '@/domain/ids'
import { type Money, money, sum } from '@/domain/money'
import { openOrderStatuses } from '@/domain/orders/vocabulary'
import { ok, type Result } from '@/domain/result'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { chosen } from '../orders/order-filter'
import { byValue, containsWords, type Paged, pageOfRows, sortOrder } from '../paging'
import { reachOf } from '../reach'

const currency = 'EUR'
const batch = 500

export type GoodsRow = {
  id: ProductId
  product: ProductRow
  name: string
  free: number | null
  asOf: Instant | null
  reserved: number
  backordered: number
  waiting: number
  left: number | null
  value: Money | null
}
type View = (typeof stockReportViews)[number]
export type StockReport = Paged<GoodsRow> & {
  views: Record<View, number>
  totals: { free: number; reserved: number; backordered: number; waiting: number; value: Money }
}

const inView: Record<View, (row: GoodsRow) => boolean> = {
  all: () => true,
  short: ({ left }) => left !== null && left <= 0,
  backordered: ({ backordered }) => backordered > 0,
  unused: ({ free, reserved, backordered, waiting }) => (free ?? 0) > 0 && reserved + backordered + waiting === 0,
}

/** ADM-24: goods by what the ERP has free and what the open orders in the reader's reach need of it. */
export async function stockReport(tx: Tx, query: StockReportQuery, ctx: Context): Promise<Result<StockReport>> {
  const needs = await openNeeds(tx, ctx)
  const wanted = chosen(query.category)
  const products = (await tx.products.all()).filter(({ category }) => !wanted || wanted.includes(category))
  const all = await Promise.all(products.map((product) => goodsRow(tx, product, needs.get(product.id), ctx)))
  const found = all.filter(({ product, name }) => containsWords(`${product.sku} ${name}`, query.q ?? ''))
  const { field, descending } = sortOrder(query.sort, 'sku')
  const rows = found
    .filter(inView[query.view ?? 'all'])
    .toSorted(byValue((row) => valueOf(row, field), descending, ctx.locale))
  const add = (of: (row: GoodsRow) => number | null): number => rows.reduce((total, row) => total + (of(row) ?? 0), 0)
  const count = (view: View): number => found.filter(inView[view]).length
  return ok({
    ...pageOfRows(rows, query),
    views: { all: count('all'), short: count('short'), backordered: count('backordered'), unused: count('unused') },
    totals: {
      free: add(({ free }) => free),
      reserved: add(({ reserved }) => reserved),
      backordered: add(({ backordered }) => backordered),
      waiting: add(({ waiting }) => waiting),
      value: sum(
        rows.flatMap(({ value }) => value ?? []),
        currency,
      ),
    },
  })
}

function valueOf(
  row: GoodsRow,
  field: NonNullable<StockReportQuery['sort']> extends infer S ? S : never,
): number | string | null {
  if (field === 'sku') return row.product.sku
  if (field === 'value') return row.value?.amount ?? null
  return row[field as 'name' | 'free' | 'reserved' | 'backordered' | 'waiting' | 'left']
}

type Need = { reserved: number; backordered: number; waiting: number }

async function goodsRow(tx: Tx, product: ProductRow, need: Need | undefined, ctx: Context): Promise<GoodsRow> {
  const stock = await tx.stock.one('productId', product.id)
  const free = stock?.quantity ?? null
  const { reserved = 0, backordered = 0, waiting = 0 } = need ?? {}
  const price = product.listPrice[currency]
  return {
    id: product.id,
    product,
    name: product.name[ctx.locale] || product.name.en,
    free,
    asOf: stock?.asOf ?? null,
    reserved,
    backordered,
    waiting,
    left: free === null ? null : free - waiting,
    value: free === null || price === undefined ? null : money(free * price, currency),
  }
}

/** What open orders still need, product by product. */
async function openNeeds(tx: Tx, ctx: Context): Promise<Map<ProductId, Need>> {
  const filter = { companyIds: reachOf(ctx.actor, 'reports.view').companyIds, statuses: openOrderStatuses }
  const needs = new Map<ProductId, Need>()
  for (let offset = 0, total = 1; offset < total; offset += batch) {
    const found = await tx.search.orders(filter, 'placedAt', true, offset, batch)
    total = found.total
    for (const id of found.ids) {
      const { lines, erpState } = await tx.orders.require(id)
      for (const { productId, ordered, shipped, backordered } of lines) {
        const need = needs.get(productId) ?? { reserved: 0, backordered: 0, waiting: 0 }
        const open = Math.max(0, ordered - shipped - backordered)
        if (erpState === 'inErp') need.reserved += open
        else need.waiting += open
        need.backordered += backordered
        needs.set(productId, need)
      }
    }
  }
  return needs
}
