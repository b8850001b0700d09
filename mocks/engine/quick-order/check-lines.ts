import type { InputFor } from '@/contract/endpoint'
import type { checkQuickOrder } from '@/contract/quick-order'
import type { Currency } from '@/domain/money'
import { quickOrderLimits, type QuickProblem } from '@/domain/quick-order/vocabulary'
import { readUnit } from '@/domain/quick-order/read-unit'
import { type Result, ok } from '@/domain/result'
import { letterDistance } from '@/domain/translations/letter-distance'
import type { ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import type { Context } from '../context'
import { type GoodsNow, goodsNow, substitutesOf } from '../goods/goods-now'
import { type Shop, shopOf } from '../goods/shop'

type Line = InputFor<typeof checkQuickOrder>['body']['lines'][number]
export type CheckedLine = {
  row: number
  goods: GoodsNow | null
  problems: QuickProblem[]
  substitutes: GoodsNow[]
  similar: GoodsNow[]
}
export type CheckedLines = { lines: CheckedLine[]; currency: Currency }

/** Numbers are told apart by letters and figures alone: `hw 101 w` is `HW-101-W`. */
const fold = (sku: string): string => sku.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
/** Slips in a number: one in short ones, two in others. */
const slips = (folded: string): number => (folded.length < 6 ? 1 : 2)
/** A list of nothing but slips is no list: further ones are told to be unknown, and no more. */
const mostSearched = 60

/** ORD-16: what written lines are, in one go for all that a call brings. */
export async function checkLines(tx: Tx, lines: readonly Line[], ctx: Context): Promise<Result<CheckedLines>> {
  const [all, shop] = await Promise.all([tx.products.all(), shopOf(tx, ctx)])
  if (!shop.ok) return shop
  const bySku = new Map(all.map((product) => [fold(product.sku), product]))
  const byId = new Map(all.map((product) => [product.id, product]))
  let searched = 0
  const similarTo = (sku: string): GoodsNow[] => {
    if (fold(sku) === '') return []
    searched += 1
    return searched > mostSearched ? [] : nearest(shop.value, fold(sku), bySku)
  }
  const checked = lines.map((line): CheckedLine => {
    const { row, sku, quantity } = line
    const product = bySku.get(fold(sku))
    if (!product) return { row, goods: null, problems: ['unknown'], substitutes: [], similar: similarTo(sku) }
    const goods = goodsNow(shop.value, product, quantity ?? product.minimum)
    const substitutes =
      goods.reason === null ? [] : substitutesOf(shop.value, product, byId, quantity ?? product.minimum)
    return { row, goods, problems: problemsOf(line, goods, product), substitutes, similar: [] }
  })
  return ok({ lines: checked, currency: shop.value.company.currency })
}

function problemsOf({ quantity, unit = '' }: Line, goods: GoodsNow, product: ProductRow): QuickProblem[] {
  if (goods.reason !== null) return ['gone']
  const found: QuickProblem[] = product.configurator ? ['configuration'] : []
  if (quantity === null) found.push('noQuantity')
  else if (goods.suggested !== quantity) found.push('quantity')
  if (unit.trim() !== '' && readUnit(unit) !== product.unit) found.push('unit')
  return found
}

/** What the caller could order under a number that is a slip or two away. */
function nearest(shop: Shop, folded: string, bySku: ReadonlyMap<string, ProductRow>): GoodsNow[] {
  const most = slips(folded)
  return [...bySku]
    .flatMap(([known, product]) => {
      if (Math.abs(known.length - folded.length) > most || shop.notOffered(product) !== null) return []
      const distance = letterDistance(known, folded)
      return distance <= most ? [{ product, distance }] : []
    })
    .toSorted((a, b) => a.distance - b.distance || (a.product.sku < b.product.sku ? -1 : 1))
    .slice(0, quickOrderLimits.similar)
    .map(({ product }) => goodsNow(shop, product, product.minimum))
}
