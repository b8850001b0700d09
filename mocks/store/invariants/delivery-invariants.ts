import { type Invariant, invariant } from '../invariant'

export const deliveryInvariants: readonly Invariant[] = [
  invariant('shipments', 'it carries lines of its order', (shipment, look) => {
    const order = look.get('orders', shipment.orderId)
    if (!order) return `unknown order ${shipment.orderId}`
    if (order.companyId !== shipment.companyId) return 'another company’s order'
    const own = new Set<string>(order.lines.map((line) => line.id))
    const wrong = shipment.lines.find((line) => !own.has(line.orderLineId) || line.quantity <= 0)
    return wrong ? `line ${wrong.orderLineId}` : null
  }),

  invariant('shipments', 'it is packed, then handed over, then delivered', (shipment) => {
    const { packedAt, handedOverAt, deliveredAt } = shipment
    if (handedOverAt !== null && handedOverAt < packedAt) return 'handed over before it was packed'
    if (deliveredAt === null) return null
    return handedOverAt !== null && deliveredAt >= handedOverAt ? null : 'delivered before it was handed over'
  }),

  invariant('invoices', 'paid is between nothing and the total', (invoice) =>
    invoice.paid >= 0 && invoice.paid <= invoice.total ? null : `${invoice.paid} of ${invoice.total}`,
  ),

  invariant('invoices', 'it belongs to its order or its subscription', (invoice, look) => {
    if (invoice.orderId === null) {
      const subscription = look.get('subscriptions', invoice.subscriptionId ?? '')
      return subscription?.companyId === invoice.companyId ? null : 'another company’s subscription'
    }
    const order = look.get('orders', invoice.orderId)
    if (!order) return `unknown order ${invoice.orderId}`
    if (order.number !== invoice.orderNumber) return `${invoice.orderNumber} is not ${order.number}`
    return order.companyId === invoice.companyId && order.currency === invoice.currency ? null : 'company or currency'
  }),

  invariant('invoices', 'it is due on or after the day of issue', (invoice) =>
    invoice.dueOn >= invoice.issuedOn ? null : `${invoice.dueOn} before ${invoice.issuedOn}`,
  ),
]
