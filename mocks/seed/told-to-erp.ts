import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { OrderRow } from '@mocks/store/rows/orders'

/** What the ERP and the portal say alike of an order; the ERP knows which one of the portal it is. */
export const toldToErp = (order: OrderRow) => {
  const { origin, placedAt, placedBy, poNumber, reference, requestedOn, shipTo, deliveryMethod, currency } = order
  const isOnline = origin === 'online'
  return {
    ...{ origin, placedAt, placedBy, poNumber, reference, requestedOn, shipTo, deliveryMethod, currency },
    portalNumber: isOnline ? order.number : null,
    portalKey: isOnline ? order.idempotencyKey : null,
    freight: order.freight,
    lines: order.lines.map(({ position, sku, ordered, confirmed, shipped, backordered, unitPrice, expectedOn }) => ({
      ...{ position, sku, ordered, confirmed, shipped, backordered, unitPrice, expectedOn },
    })),
  } satisfies Partial<ErpOrderRow>
}
