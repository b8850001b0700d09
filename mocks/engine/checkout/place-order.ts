import type { IsoDate } from '@/domain/clock'
import type { Money } from '@/domain/money'
import { type Result, refuse } from '@/domain/result'
import type { Tx } from '@mocks/store/tx'
import { wishFaults } from '../basket/line-wishes'
import { warehouseOf } from '../basket/warehouse-names'
import { basketOf, isStopped, type PricedBasket, priceBasket, writeBasket } from '../basket/priced-basket'
import type { Context } from '../context'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import { firstOutOf } from './first-out'
import { type Goods, type OrderFields, type Place, type PlacedOrder, placeGoods } from './place-goods'

type Agreed = { dispatchOn: IsoDate; pieces: number }
export type PlaceOrder = OrderFields & {
  basketVersion: number
  expectedTotal: Money | null
  /** The deliveries as they were shown; left out: any will do. */
  expectedDeliveries?: readonly Agreed[] | undefined
}

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
  // Lines that are wished where the order goes are not apart from it.
  const priced = await priceBasket(tx, { ...basket, deliveryAddressId: command.deliveryAddressId }, company, ctx)

  const wrongBasket = checkBasket(priced, command, ctx)
  if (wrongBasket) return wrongBasket
  const wished = priced.lines.map(({ line }, at) => ({ wishes: line.wishes, pointer: `/lines/${at}/wishes` }))
  const errors = await wishFaults(tx, wished, company, ctx)
  if (errors.length > 0) return refuse('request/invalid', { errors })
  const placed = await placeGoods(tx, { fields: command, company, goods: withDeliveries(priced, ctx), prepaid }, ctx)
  if (placed.ok) await writeBasket(tx, basket, { lines: [], split: 'together', deliveryAddressId: null })
  return placed
}

/** The goods with the deliveries that the plan of the basket makes of them. */
const withDeliveries = (priced: PricedBasket, ctx: Context): Goods => ({
  ...priced,
  firstOut: firstOutOf(priced, ctx),
  split: { by: priced.plan.split, isSellers: priced.plan.isSellers },
  deliveries: priced.plan.deliveries.map((delivery) => ({
    ...delivery,
    from: warehouseOf(priced.warehouses, delivery.warehouse),
    shipTo: priced.addresses.find(({ id }) => id === delivery.to)?.address ?? null,
  })),
})

const told = (deliveries: readonly Agreed[]): string =>
  deliveries
    .map(({ dispatchOn, pieces }) => `${dispatchOn} ${pieces}`)
    .toSorted()
    .join()

const sameDeliveries = (expected: readonly Agreed[], { plan }: PricedBasket): boolean => {
  const now = plan.deliveries.map(({ dispatchOn, lines }) => ({
    dispatchOn,
    pieces: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  }))
  return told(expected) === told(now)
}

const sameMoney = (expected: Money | null, priced: PricedBasket): boolean =>
  expected !== null && expected.amount === priced.totals.total && expected.currency === priced.currency

function checkBasket(priced: PricedBasket, command: PlaceOrder, ctx: Context) {
  if (priced.version !== command.basketVersion) return refuse('basket/changed', { current: priced })
  if (priced.lines.length === 0) return refuse('basket/empty')
  const stopped = priced.lines.flatMap((line, at) => (isStopped(line) ? [at] : []))
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
  if (viewerOf(ctx).stock && command.expectedDeliveries && !sameDeliveries(command.expectedDeliveries, priced))
    return refuse('basket/stock-changed', { current: priced })
  return null
}
