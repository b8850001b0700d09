import type { Id } from '@/domain/ids'
import { money } from '@/domain/money'
import type { OrderOrigin } from '@/domain/orders/vocabulary'
import { unitPriceAt } from '@/domain/price-breaks'
import { freightFor, orderTotals } from '@/domain/pricing'
import type { Context } from '@mocks/engine/context'
import type { ErpOrderLine, ErpOrderRow } from '@mocks/store/rows/erp'
import type { Tx } from '@mocks/store/tx'
import { nextChange } from './erp-change'
import { beginLife } from './life'
import { OperatorError } from './operator'
import { nextErpNumber } from './take-order'

type Call = {
  customerNumber: string
  origin: Exclude<OrderOrigin, 'online'>
  lines: readonly { sku: string; quantity: number }[]
  placedBy?: string
  poNumber?: string
}

const names = ['Marek Bodnar', 'Lena Voss', 'Tariq Aziz', 'Joan Miles'] as const

/** An order that comes in without the portal (ORD-09): somebody at the seller types it into the ERP. */
export async function takeCall(tx: Tx, ctx: Context, call: Call): Promise<ErpOrderRow> {
  const customer = await tx.erpCustomers.one('customerNumber', call.customerNumber)
  // Not simulated: the ERP's own address book. It uses the one the portal shows for the customer.
  const company = await tx.companies.one('customerNumber', call.customerNumber)
  if (!customer || !company) throw new OperatorError(`There is no customer ${call.customerNumber}`)
  const { currency } = company
  const bySku = new Map(call.lines.map((line) => [line.sku, line]))
  const lines: ErpOrderLine[] = []
  for (const { sku, quantity } of bySku.values()) {
    const item = await tx.erpItems.one('sku', sku)
    const { priceGroup, customerNumber, country } = customer
    const price = item ? unitPriceAt(item, { currency, priceGroup, customerNumber, country }, quantity) : null
    if (price === null) throw new OperatorError(`Item ${sku} has no price in ${currency}`)
    const position = (lines.length + 1) * 10
    lines.push({
      position,
      sku,
      ordered: quantity,
      confirmed: null,
      shipped: 0,
      backordered: 0,
      unitPrice: price.amount,
      expectedOn: null,
    })
  }
  const { net } = orderTotals(lines, 0, 0, currency)
  const addresses = await tx.addresses.by('companyId', company.id)
  const number = await nextErpNumber(tx, ctx)
  const order = await tx.erpOrders.insert({
    id: ctx.ids.next<'ErpOrder'>('ErpOrder') as Id<'ErpOrder'>,
    changed: await nextChange(tx),
    number,
    customerNumber: call.customerNumber,
    origin: call.origin,
    portalNumber: null,
    portalKey: null,
    status: 'received',
    placedAt: ctx.clock.now(),
    placedBy: call.placedBy ?? names[Number(number.slice(-2)) % names.length] ?? names[0],
    poNumber: call.poNumber ?? null,
    reference: null,
    requestedOn: null,
    shipTo: (addresses.find(({ isDefault }) => isDefault) ?? addresses[0])?.address ?? company.billTo,
    deliveryMethod: 'Parcel',
    currency,
    freight: freightFor(money(net, currency)).amount,
    lines,
    corrections: [],
    invoiced: false,
    authorization: 'notNeeded',
    authorizedBy: null,
    events: [],
  })
  await beginLife(tx, ctx, order)
  return order
}
