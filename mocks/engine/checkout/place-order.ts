import type { Money } from '@/domain/money'
import { type Result, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import { basketOf, type PricedBasket, priceBasket, writeLines } from '../basket/priced-basket'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import { type OrderFields, type Place, type PlacedOrder, placeGoods } from './place-goods'

export type PlaceOrder = OrderFields & { basketVersion: number; expectedTotal: Money | null }

/**
 * ORD-08, ORD-15, ORD-25: turns the basket into an order, as it is now and at today's prices, and empties it.
 */
export async function placeOrder(
  tx: Tx,
  command: PlaceOrder,
  ctx: Context,
  { prepaid = null }: Pick<Place, 'prepaid'> = {},
): Promise<Result<PlacedOrder>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const basket = await basketOf(tx, ctx, company)
  const priced = await priceBasket(tx, basket, company, ctx)

  const wrongBasket = checkBasket(priced, command, ctx)
  if (wrongBasket) return wrongBasket
  const placed = await placeGoods(tx, { fields: command, company, goods: priced, prepaid }, ctx)
  if (placed.ok) await writeLines(tx, basket, [])
  return placed
}

const sameMoney = (expected: Money | null, priced: PricedBasket): boolean =>
  expected !== null && expected.amount === priced.totals.total && expected.currency === priced.currency

function checkBasket(priced: PricedBasket, command: PlaceOrder, ctx: Context) {
  if (priced.version !== command.basketVersion) return refuse('basket/changed', { current: priced })
  if (priced.lines.length === 0) return refuse('basket/empty')
  const stopped = priced.lines.flatMap(({ problems }, at) => (problems.length > 0 ? [at] : []))
  if (stopped.length > 0) {
    const outside = stopped.filter((at) => priced.lines[at]?.problems.includes('notInCatalog'))
    const errors = stopped.map((at) => ({
      pointer: `/lines/${at}`,
      code: outside.includes(at) ? ('notInCatalog' as const) : ('unavailable' as const),
    }))
    return refuse(outside.length > 0 ? 'catalog/not-allowed' : 'product/not-orderable', { errors, current: priced })
  }
  // Who may not see prices agreed to none: their company's prices hold.
  if (viewerOf(ctx).prices && !sameMoney(command.expectedTotal, priced))
    return refuse('basket/prices-changed', { current: priced })
  return null
}
