import type { BasketLineId, ProductId } from '@/domain/ids'
import type { ProblemType } from '@/domain/problems'
import { type FieldError, type FieldErrorCode, type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { BasketLineRow, ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { ownCompany } from '../reach'
import { basketLimits } from './limits'
import { isSold } from './price-lines'
import { basketOf, type PricedBasket, priceBasket, writeLines } from './priced-basket'

type NewLine = { productId: ProductId; quantity: number }

export async function getBasket(tx: Tx, ctx: Context): Promise<Result<PricedBasket>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  return ok(await priceBasket(tx, await basketOf(tx, ctx, company.value), company.value, ctx))
}

/** Adds products; one already there, or named twice, gets the quantities added up. All of them or none. */
export async function addBasketLines(tx: Tx, added: readonly NewLine[], ctx: Context): Promise<Result<PricedBasket>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const wrong = await productFaults(tx, added, company.value, ctx)
  if (wrong) return wrong

  const basket = await basketOf(tx, ctx, company.value)
  const lines = merged(basket.lines, added, ctx)
  const quantities = new Map(lines.map((line) => [line.productId, line.quantity]))
  const errors = added.flatMap((line, at): FieldError[] =>
    (quantities.get(line.productId) ?? 0) > basketLimits.lineQuantity
      ? [{ pointer: `/lines/${at}/quantity`, code: 'tooLarge', params: { maximum: basketLimits.lineQuantity } }]
      : [],
  )
  if (lines.length > basketLimits.lines)
    errors.push({ pointer: '/lines', code: 'tooLarge', params: { maximum: basketLimits.lines } })
  if (errors.length > 0) return refuse('request/invalid', { errors })
  return ok(await priceBasket(tx, await writeLines(tx, basket, lines), company.value, ctx))
}

async function productFaults(tx: Tx, added: readonly NewLine[], company: CompanyRow, ctx: Context) {
  const products = await productsOf(
    tx,
    added.map((line) => line.productId),
  )
  const assortment = await assortmentOf(tx, ctx.actor.userId)
  const errors = added.flatMap(({ productId }, at): FieldError[] => {
    const product = products.get(productId)
    if (product && isSold(product, company) && assortment.has(product)) return []
    return [{ pointer: `/lines/${at}/productId`, code: faultOf(product, company) }]
  })
  return errors.length === 0 ? null : refuse(refusalFor(errors), { errors })
}

/** CON-03: only what is sold can be outside the person's catalogs. */
const faultOf = (product: ProductRow | undefined, company: CompanyRow): FieldErrorCode => {
  if (!product) return 'unknown'
  return isSold(product, company) ? 'notInCatalog' : 'unavailable'
}

const refusalFor = (errors: readonly FieldError[]): ProblemType => {
  if (errors.some(({ code }) => code === 'unknown')) return 'request/invalid'
  return errors.some(({ code }) => code === 'notInCatalog') ? 'catalog/not-allowed' : 'product/not-orderable'
}

const merged = (there: readonly BasketLineRow[], added: readonly NewLine[], ctx: Context): BasketLineRow[] => {
  const lines = new Map(there.map((line) => [line.productId, line]))
  for (const { productId, quantity } of added) {
    const line = lines.get(productId)
    lines.set(productId, {
      id: line?.id ?? ctx.ids.next<'BasketLine'>('BasketLine'),
      productId,
      quantity: (line?.quantity ?? 0) + quantity,
    })
  }
  return [...lines.values()]
}

type QuantityChange = { lineId: BasketLineId; quantity: number; version: number }

/** A quantity changed on the basket that the caller saw; on a newer one it answers with that. */
export async function updateBasketLine(tx: Tx, change: QuantityChange, ctx: Context): Promise<Result<PricedBasket>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const basket = await basketOf(tx, ctx, company.value)
  if (basket.version !== change.version)
    return refuse('conflict/stale', { current: await priceBasket(tx, basket, company.value, ctx) })
  if (!basket.lines.some((line) => line.id === change.lineId)) return refuse('resource/not-found')
  const lines = basket.lines.map((line) => (line.id === change.lineId ? { ...line, quantity: change.quantity } : line))
  return ok(await priceBasket(tx, await writeLines(tx, basket, lines), company.value, ctx))
}

export async function removeBasketLine(tx: Tx, lineId: BasketLineId, ctx: Context): Promise<Result<PricedBasket>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const basket = await basketOf(tx, ctx, company.value)
  const lines = basket.lines.filter((line) => line.id !== lineId)
  if (lines.length === basket.lines.length) return refuse('resource/not-found')
  return ok(await priceBasket(tx, await writeLines(tx, basket, lines), company.value, ctx))
}
