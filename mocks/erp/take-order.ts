import type { Id } from '@/domain/ids'
import type { Context } from '@mocks/engine/context'
import type { Tx } from '@mocks/store/tx'
import { isKeptApart } from './authorization'
import { configurationFault } from './configurations'
import { countOrder } from './contracts'
import { nextChange } from './erp-change'
import { beginLife } from './life'
import type { OrderPayload } from './order-payload'

type Answer = { outcome: 'accepted' | 'alreadyThere' | 'rejected'; erpNumber: string | null; message: string | null }

const rejected = (message: string): Answer => ({ outcome: 'rejected', erpNumber: null, message })

/** The ERP's next order number: it carries the year and runs on. */
export async function nextErpNumber(tx: Tx, ctx: Context): Promise<string> {
  const year = new Date(ctx.clock.now()).getUTCFullYear()
  return `ZS/${year}/${String(await tx.nextNumber('erpOrders')).padStart(6, '0')}`
}

/**
 * Takes an order from the portal: the same key is one order, and what cannot be booked is refused with a reason. Only an
 * order that nobody has to authorize any more enters the normal list and is worked on.
 */
export async function takeOrder(tx: Tx, ctx: Context, payload: OrderPayload, portalKey: string): Promise<Answer> {
  const known = await tx.erpOrders.one('portalKey', portalKey)
  if (known)
    return {
      outcome: 'alreadyThere',
      erpNumber: known.number,
      message: `Order ${payload.portalNumber} is ${known.number}`,
    }
  const refusal = await refusalOf(tx, payload)
  if (refusal) return rejected(refusal)

  const number = await nextErpNumber(tx, ctx)
  const order = await tx.erpOrders.insert({
    id: ctx.ids.next<'ErpOrder'>('ErpOrder') as Id<'ErpOrder'>,
    changed: await nextChange(tx),
    number,
    customerNumber: payload.customerNumber,
    origin: 'online',
    portalNumber: payload.portalNumber,
    portalKey,
    status: 'received',
    placedAt: Date.parse(payload.placedAt),
    // The ERP has one field for it.
    placedBy: payload.enteredBy ? `${payload.placedBy}, entered by ${payload.enteredBy}` : payload.placedBy,
    poNumber: payload.poNumber,
    reference: payload.reference,
    requestedOn: payload.requestedOn,
    shipTo: payload.shipTo,
    deliveryMethod: payload.deliveryMethod,
    currency: payload.currency,
    freight: payload.freight,
    lines: payload.lines.map(({ position, sku, quantity, unitPrice, configuration, requestedOn, note, reference }) => ({
      position,
      sku,
      ordered: quantity,
      confirmed: null,
      shipped: 0,
      backordered: 0,
      unitPrice,
      expectedOn: null,
      ...(configuration && { configuration }),
      ...((requestedOn ?? note ?? reference) && {
        wishes: { ...(requestedOn && { requestedOn }), ...(note && { note }), ...(reference && { reference }) },
      }),
    })),
    ...(payload.deliveries && { deliveries: payload.deliveries }),
    corrections: [],
    invoiced: false,
    ...(payload.payment && { payment: payload.payment.method }),
    authorization: payload.authorization.status,
    authorizedBy: payload.authorization.authorizedBy,
    events: [],
  })
  await countOrder(tx, ctx, order, 1)
  if (!isKeptApart(order)) await beginLife(tx, ctx, order)
  return { outcome: 'accepted', erpNumber: number, message: null }
}

async function refusalOf(tx: Tx, payload: OrderPayload): Promise<string | null> {
  const customer = await tx.erpCustomers.one('customerNumber', payload.customerNumber)
  if (!customer) return `Customer ${payload.customerNumber} does not exist`
  if (customer.blockedReason !== null) return `Customer ${payload.customerNumber} is blocked: ${customer.blockedReason}`
  if (payload.lines.length === 0) return 'The order has no positions'
  for (const { position, sku, configuration } of payload.lines) {
    const item = await tx.erpItems.one('sku', sku)
    if (!item) return `Position ${position}: item ${sku} does not exist`
    if (item.discontinued) return `Position ${position}: item ${sku} is discontinued`
    const fault = configurationFault(item, configuration?.choices)
    if (fault) return `Position ${position}: item ${sku} ${fault}`
  }
  return null
}
