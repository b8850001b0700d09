import type { OrderTemplateId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import { type Result, ok } from '@/domain/result'
import { type Drift, driftsOf } from '@/domain/templates/drift'
import type { OrderTemplateLineRow, OrderTemplateRow } from '@mocks/store/rows/templates'
import type { Tx } from '@mocks/store/tx'
import { madeLine } from '../configurator/made-line'
import type { Context } from '../context'
import { type GoodsNow, goodsNow, substituteIdsOf, substitutesOf } from '../goods/goods-now'
import { type Shop, shopOf } from '../goods/shop'
import { type Products, productsOf } from '../orders/order-record'
import { reachedTemplate, type TemplateRecord, templateRecord } from './template-record'

/** `makeable`: it is not put together, or can still be as it was chosen. */
export type TemplateLine = { line: OrderTemplateLineRow; now: GoodsNow; makeable: boolean }
export type TemplateDetail = TemplateRecord & { lines: TemplateLine[]; currency: Currency }

/** Products of lines, what may stand in for them, and what all of them are to the caller today. */
async function goodsOf(tx: Tx, template: OrderTemplateRow, ctx: Context) {
  const ids = template.lines.map(({ productId }) => productId)
  const held = await productsOf(tx, ids)
  const others = await productsOf(tx, substituteIdsOf(held.values()))
  const products: Products = new Map([...others, ...held])
  return { products, shop: await shopOf(tx, ctx, [...products.keys()]) }
}

const linesNow = (template: OrderTemplateRow, products: Products, shop: Shop): TemplateLine[] =>
  template.lines.flatMap((line) => {
    const product = products.get(line.productId)
    if (!product) return []
    const now = goodsNow(shop, product, line.quantity)
    const made = madeLine(line, product, shop.company, now.price?.amount ?? null)
    return [{ line, now: made ? { ...now, price: made.now.price } : now, makeable: !made?.mustDecide }]
  })

export async function templateDetail(
  tx: Tx,
  template: OrderTemplateRow,
  ctx: Context,
): Promise<Result<TemplateDetail>> {
  const { products, shop } = await goodsOf(tx, template, ctx)
  if (!shop.ok) return shop
  const record = await templateRecord(tx, template, ctx)
  return ok({ ...record, lines: linesNow(template, products, shop.value), currency: shop.value.company.currency })
}

export async function getTemplate(tx: Tx, id: OrderTemplateId, ctx: Context): Promise<Result<TemplateDetail>> {
  const found = await reachedTemplate(tx, id, ctx)
  return found.ok ? templateDetail(tx, found.value, ctx) : found
}

export type CheckedLine = TemplateLine & { priceThen: number | null; drifts: Drift[]; substitutes: GoodsNow[] }
export type CheckedTemplate = TemplateRecord & { lines: CheckedLine[]; currency: Currency }

/** TPL-01 … TPL-04: the lines of a template against the last time it filled a basket. */
export async function checkTemplate(tx: Tx, id: OrderTemplateId, ctx: Context): Promise<Result<CheckedTemplate>> {
  const found = await reachedTemplate(tx, id, ctx)
  if (!found.ok) return found
  const { products, shop } = await goodsOf(tx, found.value, ctx)
  if (!shop.ok) return shop
  const record = await templateRecord(tx, found.value, ctx)
  const seesPrices = shop.value.viewer.prices
  const lines = linesNow(found.value, products, shop.value).map(({ line, now, makeable }): CheckedLine => {
    const priceThen = seesPrices ? (record.used?.prices[line.id] ?? line.unitPrice) : null
    const { product, reason, price, stock } = now
    return {
      line,
      now,
      makeable,
      priceThen,
      drifts: driftsOf({
        quantity: line.quantity,
        rule: product,
        offered: reason === null,
        makeable,
        priceThen,
        priceNow: seesPrices ? (price?.amount ?? null) : null,
        available: stock.quantity ?? (stock.level === 'none' ? 0 : null),
      }),
      substitutes: reason === null ? [] : substitutesOf(shop.value, product, products, line.quantity),
    }
  })
  return ok({ ...record, lines, currency: shop.value.company.currency })
}
