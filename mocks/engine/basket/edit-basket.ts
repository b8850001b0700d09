import type { BasketLineId } from '@/domain/ids'
import type { ProblemType } from '@/domain/problems'
import { type FieldError, type FieldErrorCode, type Result, ok, refuse } from '@/domain/result'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { BasketLineRow, BasketRow, LineWishes, ProductRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { assortmentOf } from '../catalogs/assortment'
import { configurationsFor } from '../configurator/made-line'
import type { Context } from '../context'
import { productsOf } from '../orders/order-record'
import { ownCompany } from '../reach'
import { basketLimits } from './limits'
import { keptWishes, wishFaults } from './line-wishes'
import {
  type KeptLine,
  lineKey,
  type NewLine,
  partFaults,
  versionOf,
  withAdded,
  withChanged,
  withParted,
} from './merge-lines'
import { isSold } from './price-lines'
import { basketOf, type PricedBasket, priceBasket, writeLines } from './priced-basket'

export async function getBasket(tx: Tx, ctx: Context): Promise<Result<PricedBasket>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  return ok(await priceBasket(tx, await basketOf(tx, ctx, company.value), company.value, ctx))
}

/** Adds products; one that is there with the same wishes, or is named twice, gets the quantities added up. All or none. */
export async function addBasketLines(tx: Tx, added: readonly NewLine[], ctx: Context): Promise<Result<PricedBasket>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const wrong = await productFaults(tx, added, company.value, ctx)
  if (wrong) return wrong
  const wished = added.map(({ wishes }, at) => ({ wishes, pointer: `/lines/${at}/wishes` }))
  const faults = await wishFaults(tx, wished, company.value, ctx)
  if (faults.length > 0) return refuse('request/invalid', { errors: faults })

  const asked = added.map((line, at) => ({ ...line, pointer: `/lines/${at}/choices` }))
  const made = await configurationsFor(tx, asked, company.value, ctx)
  if (made.errors.length > 0) return refuse('request/invalid', { errors: made.errors })

  const basket = await basketOf(tx, ctx, company.value)
  const kept = added.map((line, at): KeptLine => ({ ...line, configuration: made.kept[at] ?? null }))
  const lines = withAdded(basket.lines, kept, ctx)
  const quantities = new Map(lines.map((line) => [lineKey(line), line.quantity]))
  const errors = kept.flatMap((line, at): FieldError[] =>
    (quantities.get(lineKey(line)) ?? 0) > basketLimits.lineQuantity
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

type LineChange = {
  lineId: BasketLineId
  version: number
  quantity?: number | undefined
  wishes?: LineWishes | undefined
  /** The wishes are for so many of it: the line is parted in two. */
  pieces?: number | undefined
  choices?: readonly string[] | undefined
}

/**
 * A line changed as the caller saw it; on a newer one it answers with the basket that has it. Lines are counted each by
 * itself: whoever changes another line at the same time is not in the way.
 */
export async function updateBasketLine(tx: Tx, change: LineChange, ctx: Context): Promise<Result<PricedBasket>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const basket = await basketOf(tx, ctx, company.value)
  const { lineId, version, wishes, pieces, choices } = change
  const before = basket.lines.find((line) => line.id === lineId)
  if (!before) return refuse('resource/not-found')
  if (versionOf(before) !== version)
    return refuse('conflict/stale', { current: await priceBasket(tx, basket, company.value, ctx) })
  const errors = await wishFaults(tx, [{ wishes, pointer: '/wishes' }], company.value, ctx)
  const { productId } = before
  const quantity = change.quantity ?? before.quantity
  const asked = { productId, quantity, choices, pointer: '/choices' }
  const made = choices ? await configurationsFor(tx, [asked], company.value, ctx) : null
  errors.push(...(made?.errors ?? []))
  const part = pieces === undefined ? null : { pieces, wishes: wishes ?? {} }
  if (part) errors.push(...(await partingFaults(tx, basket, { ...before, quantity }, part)))
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const [configuration] = made?.kept ?? []
  const after = { ...before, quantity, ...(configuration && { configuration }), version: version + 1 }
  const lines = part
    ? withParted(basket.lines, after, part, ctx)
    : withChanged(basket.lines, { ...after, ...(wishes && { wishes: keptWishes(wishes) }) })
  if (lines.some((line) => line.quantity > basketLimits.lineQuantity))
    return refuse('request/invalid', { errors: [tooMany] })
  return ok(await priceBasket(tx, await writeLines(tx, basket, lines), company.value, ctx))
}

const tooMany = { pointer: '/quantity', code: 'tooLarge', params: { maximum: basketLimits.lineQuantity } } as const

async function partingFaults(
  tx: Tx,
  basket: BasketRow,
  line: BasketLineRow,
  part: { pieces: number; wishes: LineWishes },
): Promise<FieldError[]> {
  if (basket.lines.length < basketLimits.lines) return partFaults(line, part, await tx.products.require(line.productId))
  return [{ pointer: '/pieces', code: 'tooLarge', params: { maximum: 0 } }]
}

/** Takes a line out as the caller saw it: what somebody else has just changed is not thrown away unseen. */
export async function removeBasketLine(
  tx: Tx,
  { lineId, version }: { lineId: BasketLineId; version: number },
  ctx: Context,
): Promise<Result<PricedBasket>> {
  const company = await ownCompany(tx, ctx)
  if (!company.ok) return company
  const basket = await basketOf(tx, ctx, company.value)
  const before = basket.lines.find((line) => line.id === lineId)
  if (!before) return refuse('resource/not-found')
  if (versionOf(before) !== version)
    return refuse('conflict/stale', { current: await priceBasket(tx, basket, company.value, ctx) })
  const lines = basket.lines.filter((line) => line !== before)
  return ok(await priceBasket(tx, await writeLines(tx, basket, lines), company.value, ctx))
}
