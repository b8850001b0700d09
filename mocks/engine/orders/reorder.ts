import type { OrderId } from '@/domain/ids'
import { nextOrderable } from '@/domain/quantity'
import { type Result, ok } from '@/domain/result'
import type { AddressRow } from '@mocks/store/rows/company'
import type { OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { LineWishes, ProductRow } from '@mocks/store/rows/products'
import { erpToday } from '@mocks/erp/calendar'
import type { Tx } from '@mocks/store/tx'
import { addressesOf, keptWishes } from '../basket/line-wishes'
import { breaksOf, stockOf, unitPriceFor } from '../basket/price-lines'
import { type Assortment, assortmentOf } from '../catalogs/assortment'
import type { Context } from '../context'
import { madeLine } from '../configurator/made-line'
import { ownCompany } from '../reach'
import { productsOf, visibleOrder } from './order-record'

export type ReorderableLine = {
  line: OrderLineRow
  product: ProductRow | undefined
  suggested: number
  priceNow: number | null
  available: number
  /** ORD-15: without the day, which has passed. */
  wishes: LineWishes
  reason: 'discontinued' | 'unknown' | 'notInCatalog' | 'configuration' | null
}
export type Reorder = { order: OrderRow; lines: ReorderableLine[] }

/** ORD-07, TPL-05: the lines of an order as they could be ordered today. */
export async function getReorder(tx: Tx, orderId: OrderId, ctx: Context): Promise<Result<Reorder>> {
  const [company, order] = [await ownCompany(tx, ctx), await visibleOrder(tx, orderId, ctx)]
  if (!company.ok) return company
  if (!order.ok) return order
  const ids = order.value.lines.map((line) => line.productId)
  const asksAddress = order.value.lines.some(({ wishes }) => wishes?.deliveryAddressId)
  const reachable = asksAddress ? await addressesOf(tx, company.value, ctx) : []
  const [products, breaks, stock, assortment] = await Promise.all([
    productsOf(tx, ids),
    breaksOf(tx, ids, { of: company.value, on: erpToday(ctx.clock.now()) }),
    stockOf(tx, ids),
    assortmentOf(tx, ctx.actor.userId),
  ])

  const lines = order.value.lines.map((line): ReorderableLine => {
    const product = products.get(line.productId)
    const suggested = product ? nextOrderable(line.ordered, product) : line.ordered
    const paid = product ? (unitPriceFor(product, breaks, company.value, suggested)?.amount ?? null) : null
    const made = product ? madeLine(line, product, company.value, paid) : null
    const priceNow = made ? (made.now.price?.amount ?? null) : paid
    return {
      line,
      product,
      suggested,
      priceNow,
      available: stock.get(line.productId) ?? 0,
      wishes: wishesAgain(line, reachable),
      reason: whyNot(product, priceNow, assortment) ?? (made?.mustDecide ? 'configuration' : null),
    }
  })
  return ok({ order: order.value, lines })
}

const wishesAgain = ({ wishes = {} }: OrderLineRow, reachable: readonly AddressRow[]): LineWishes => {
  const { deliveryAddressId, note, reference } = wishes
  const address = reachable.find(({ id }) => id === deliveryAddressId)?.id
  return keptWishes({
    ...(address && { deliveryAddressId: address }),
    ...(note && { note }),
    ...(reference && { reference }),
  })
}

const whyNot = (
  product: ProductRow | undefined,
  priceNow: number | null,
  assortment: Assortment,
): ReorderableLine['reason'] => {
  if (product?.discontinued) return 'discontinued'
  if (!product || priceNow === null) return 'unknown'
  return assortment.has(product) ? null : 'notInCatalog'
}
