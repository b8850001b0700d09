import type { Basket } from '@/contract/basket'
import type { OrderDelivery } from '@/contract/deliveries'
import type { BasketLineId } from '@/domain/ids'
import type { BasketPlan, PricedDelivery } from '@mocks/engine/basket/basket-plan'
import type { PricedBasket } from '@mocks/engine/basket/priced-basket'
import type { OrderRecord } from '@mocks/engine/orders/order-record'
import type { Viewer } from '@mocks/engine/viewer'
import type { DeliveryRow, OrderRow } from '@mocks/store/rows/orders'
import { amountFor } from './amount'
import { nameOf } from './order-parts'

const sharesFor = (viewer: Viewer, shares: PricedDelivery['shares'], currency: OrderRow['currency']) => ({
  net: amountFor(viewer, shares.net, currency),
  freight: amountFor(viewer, shares.freight, currency),
  total: amountFor(viewer, shares.total, currency),
})

/** When parts leave tells what is in stock, so it goes with the right to see stock (PRD-04). */
export function presentPlan(basket: PricedBasket, viewer: Viewer): Basket['plan'] {
  const { plan, currency } = basket
  if (!viewer.stock) return { split: plan.split, deliveries: [], choices: [] }
  return {
    split: plan.split,
    deliveries: plan.deliveries.map((delivery, at) => {
      const { warehouse, to, isService, dispatchOn, lines, shares } = delivery
      const address = basket.addresses.find(({ id }) => id === to)
      return {
        number: at + 1,
        warehouse:
          warehouse === null
            ? null
            : { code: warehouse, name: basket.warehouses.get(warehouse)?.[viewer.locale] || warehouse },
        to: address ? { id: address.id, name: address.address.name } : null,
        ...{ isService, dispatchOn },
        // The plan of a basket names its lines.
        lines: lines.map(({ key, quantity }) => ({ lineId: key as BasketLineId, quantity })),
        ...sharesFor(viewer, shares, currency),
      }
    }),
    choices: choicesOf(basket, viewer),
  }
}

/** Plans that differ: where every one is the same delivery, there is nothing to choose. */
function choicesOf({ others, currency }: PricedBasket, viewer: Viewer): Basket['plan']['choices'] {
  if (others.length < 2 || others.every(({ deliveries }) => isSame(deliveries, others[0]?.deliveries ?? []))) return []
  return others.map((plan: BasketPlan) => {
    const days = plan.deliveries.map(({ dispatchOn }) => dispatchOn).toSorted()
    return {
      split: plan.split,
      deliveries: plan.deliveries.length,
      firstOn: days[0] ?? '',
      lastOn: days.at(-1) ?? '',
      freight: amountFor(viewer, plan.totals.freight, currency),
      total: amountFor(viewer, plan.totals.total, currency),
    }
  })
}

const isSame = (a: readonly PricedDelivery[], b: readonly PricedDelivery[]): boolean =>
  a.length === b.length && a.every(({ dispatchOn }, at) => dispatchOn === b[at]?.dispatchOn)

/** ORD-18, ORD-19: the deliveries that were agreed to, each with the shipment that it became. */
export const presentDeliveries = ({ order, shipments, products }: OrderRecord, viewer: Viewer): OrderDelivery[] =>
  (order.deliveries ?? []).map((delivery: DeliveryRow) => {
    const sent = shipments.find((shipment) => shipment.delivery === delivery.number)
    return {
      number: delivery.number,
      warehouse: delivery.warehouse && {
        code: delivery.warehouse.code,
        name: delivery.warehouse.name[viewer.locale] || delivery.warehouse.code,
      },
      ...{ shipTo: delivery.shipTo, isService: delivery.isService, dispatchOn: delivery.dispatchOn },
      state: !sent ? 'open' : sent.deliveredAt === null ? 'sent' : 'delivered',
      shipment: sent?.number ?? null,
      lines: delivery.lines.flatMap(({ orderLineId, quantity }) => {
        const line = order.lines.find(({ id }) => id === orderLineId)
        return line ? [{ orderLineId, name: nameOf(line, products, viewer), quantity }] : []
      }),
      ...sharesFor(viewer, delivery, order.currency),
    }
  })
