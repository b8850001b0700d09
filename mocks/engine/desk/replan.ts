import { dateIn } from '@/domain/calendar'
import type { AddressId } from '@/domain/ids'
import type { AddressValue, Localized } from '@mocks/store/rows/base'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { DeliveryRow, OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { PortalSettingsRow } from '@mocks/store/rows/portal'
import type { StockRow } from '@mocks/store/rows/products'
import type { Tx } from '@mocks/store/tx'
import { deliveriesAs, type LineForPlan } from '../basket/basket-plan'
import { stockRowsOf, totalsOf } from '../basket/price-lines'
import { warehouseNames, warehouseOf } from '../basket/warehouse-names'
import { lineExpectedOn } from '../checkout/line-expected'
import type { Context } from '../context'
import { type Products, productsOf } from '../orders/order-record'
import { portalSettings } from '../portal-settings/portal-settings'

/** What an edit asks for: other quantities, or another address of the order. */
type Wanted = Pick<OrderRow, 'lines' | 'shipTo'> & { deliveryAddressId: AddressId }
export type Replanned = Pick<OrderRow, 'lines' | 'deliveries' | 'net' | 'freight' | 'tax' | 'total'>

type Facts = {
  company: CompanyRow
  settings: PortalSettingsRow
  products: Products
  stock: ReadonlyMap<string, StockRow>
  warehouses: ReadonlyMap<string, Localized>
  /** Addresses that lines are wished at, as the order has kept them, else as they are now. */
  wished: ReadonlyMap<AddressId, AddressValue>
}

/**
 * ORD-18 … ORD-20, ADM-05: the deliveries and totals of an order whose quantities or address have changed, by the same
 * rules as at the checkout: parted as the buyer chose, whatever the business offers since, at the prices that were agreed
 * to. Where nothing was agreed, only the totals are made anew.
 */
export function replanned(order: OrderRow, wanted: Wanted, facts: Facts, ctx: Context): Replanned {
  const { company, products, stock, warehouses, wished } = facts
  const priced = wanted.lines.map(({ ordered, unitPrice }) => ({ quantity: ordered, unitPrice }))
  if (!order.deliveries) return { lines: wanted.lines, ...totalsOf(priced, company) }
  const lines = wanted.lines.map((line) => lineForPlan(line, products))
  const split = { split: order.split?.by ?? 'together', isSellers: order.split?.isSellers ?? false }
  const { deliveries, totals } = deliveriesAs(lines, split, { ...facts, to: wanted.deliveryAddressId }, ctx)
  const today = dateIn(company.timeZone, ctx.clock.now())
  return {
    ...totals,
    deliveries: deliveries.map(
      ({ to, warehouse, isService, dispatchOn, wishedOn, shares, lines: parts }, at): DeliveryRow => ({
        ...{ number: at + 1, warehouse: warehouseOf(warehouses, warehouse), isService, dispatchOn, wishedOn },
        shipTo: wished.get(to as AddressId) ?? wanted.shipTo, // '' is where the order goes
        lines: parts.flatMap(({ key, quantity }) => {
          const line = wanted.lines.find(({ id }) => id === key)
          return line ? [{ orderLineId: line.id, quantity }] : []
        }),
        ...shares,
      }),
    ),
    lines: wanted.lines.map((line, at) => {
      const { product } = lines[at] ?? lineForPlan(line, products)
      const backordered = Math.max(line.ordered - (stock.get(line.productId)?.quantity ?? 0), 0)
      return { ...line, expectedOn: lineExpectedOn({ key: line.id, backordered, product }, deliveries, today) }
    }),
  }
}

/** How long it takes was agreed with the order, e.g. for what is put together. */
const lineForPlan = (line: OrderLineRow, products: Products): LineForPlan & { product: { isService: boolean } } => {
  const product = products.get(line.productId)
  return {
    line: { id: line.id, quantity: line.ordered, ...(line.wishes && { wishes: line.wishes }) },
    product: {
      ...{ id: line.productId, multiple: product?.multiple ?? 1, leadTimeDays: line.leadTimeDays },
      isService: product?.isService ?? false,
    },
    unitPrice: line.unitPrice,
  }
}

/** Plans an order anew where that changes anything; otherwise everything stays as it was agreed. */
export async function planAgain(
  tx: Tx,
  order: OrderRow,
  wanted: Wanted,
  company: CompanyRow,
  ctx: Context,
): Promise<Replanned> {
  const { lines, net, freight, tax, total } = order
  const isSame =
    lines.length === wanted.lines.length && lines.every((line, at) => line.ordered === wanted.lines[at]?.ordered)
  const staysHere = !order.deliveries || wanted.deliveryAddressId === order.deliveryAddressId
  if (isSame && staysHere)
    return { lines, net, freight, tax, total, ...(order.deliveries && { deliveries: order.deliveries }) }
  const ids = wanted.lines.map(({ productId }) => productId)
  const facts = {
    company,
    settings: await portalSettings(tx),
    products: await productsOf(tx, ids),
    stock: await stockRowsOf(tx, ids),
    warehouses: await warehouseNames(tx),
    wished: await wishedAddresses(tx, order),
  }
  return replanned(order, wanted, facts, ctx)
}

async function wishedAddresses(tx: Tx, { lines, deliveries = [] }: OrderRow): Promise<Map<AddressId, AddressValue>> {
  const wished = new Map<AddressId, AddressValue>()
  for (const { id, wishes } of lines) {
    if (!wishes?.deliveryAddressId) continue
    const kept = deliveries.find((each) => each.lines.some(({ orderLineId }) => orderLineId === id))
    const address = kept?.shipTo ?? (await tx.addresses.get(wishes.deliveryAddressId))?.address
    if (address) wished.set(wishes.deliveryAddressId, address)
  }
  return wished
}
