import type { AddressId, AttachmentId } from '@/domain/ids'
import { type CreditPosition, exceedsCredit, exposureOf } from '@/domain/credit/exposure'
import type { Money } from '@/domain/money'
import { type Result, ok, refuse } from '@/domain/result'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { AttachmentRow, OrderRow } from '@mocks/store/rows/orders'
import type { Tx } from '@mocks/store/tx'
import { basketOf, type PricedBasket, priceBasket, writeLines } from '../basket/priced-basket'
import type { Context } from '../context'
import { writeHistory } from '../orders/write-history'
import { ownCompany } from '../reach'
import { viewerOf } from '../viewer'
import { checkOrderFields } from './check-order-fields'
import { creditPosition } from './credit-position'
import { newOrderRow } from './new-order-row'

export type PlaceOrder = {
  basketVersion: number
  expectedTotal: Money | null
  poNumber?: string
  reference?: string
  note?: string
  requestedOn?: string
  deliveryAddressId: AddressId
  attachmentIds: AttachmentId[]
}

/**
 * ORD-08, ORD-15, ORD-25: turns the basket into an order on account. Everything is looked at again inside the
 * transaction: the basket as it is now, today's prices, the customer's blocks and credit. Either all is written, or
 * nothing.
 */
export async function placeOrder(tx: Tx, command: PlaceOrder, ctx: Context): Promise<Result<OrderRow>> {
  const own = await ownCompany(tx, ctx)
  if (!own.ok) return own
  const company = own.value
  const basket = await basketOf(tx, ctx, company)
  const priced = await priceBasket(tx, basket, company, ctx)

  const wrongBasket = checkBasket(priced, command, ctx)
  if (wrongBasket) return wrongBasket
  const fields = await checkOrderFields(tx, command, company, ctx)
  if (!fields.ok) return fields
  const wrongStanding = await checkStanding(tx, company, priced, ctx)
  if (wrongStanding) return wrongStanding

  const order = await insertOrder(tx, { command, company, priced, ...fields.value }, ctx)
  await writeLines(tx, basket, [])
  return ok(order)
}

const sameMoney = (expected: Money | null, priced: PricedBasket): boolean =>
  expected !== null && expected.amount === priced.totals.total && expected.currency === priced.currency

function checkBasket(priced: PricedBasket, command: PlaceOrder, ctx: Context) {
  if (priced.version !== command.basketVersion) return refuse('basket/changed', { current: priced })
  if (priced.lines.length === 0) return refuse('basket/empty')
  const stopped = priced.lines.flatMap(({ problems }, at) => (problems.length > 0 ? [at] : []))
  if (stopped.length > 0) {
    const errors = stopped.map((at) => ({ pointer: `/lines/${at}`, code: 'unavailable' as const }))
    return refuse('product/not-orderable', { errors, current: priced })
  }
  // Who may not see prices agreed to none: their company's prices hold.
  if (viewerOf(ctx).prices && !sameMoney(command.expectedTotal, priced))
    return refuse('basket/prices-changed', { current: priced })
  return null
}

async function checkStanding(tx: Tx, company: CompanyRow, priced: PricedBasket, ctx: Context) {
  if (company.blockedReason !== null) return refuse('customer/blocked')
  const position = await creditPosition(tx, company, ctx.clock.now())
  if (!exceedsCredit(company.creditLimit, position, priced.totals.total)) return null
  return refuse('credit/limit-exceeded', viewerOf(ctx).prices ? { params: overLimit(company, position, priced) } : {})
}

const overLimit = (company: CompanyRow, position: CreditPosition, priced: PricedBasket) => ({
  limit: company.creditLimit ?? 0,
  exposure: exposureOf(position),
  total: priced.totals.total,
  currency: company.currency,
})

type Checked = {
  command: PlaceOrder
  company: CompanyRow
  priced: PricedBasket
  address: AddressRow
  files: AttachmentRow[]
}

async function insertOrder(tx: Tx, checked: Checked, ctx: Context): Promise<OrderRow> {
  const { command, company, priced, address, files } = checked
  const number = `SO-${await tx.nextNumber('orders')}`
  const order = await tx.orders.insert(newOrderRow({ number, command, company, priced, address, files }, ctx))
  for (const file of files) await tx.attachments.update(file.id, { orderId: order.id })
  await writeHistory(
    tx,
    { orderId: order.id, source: 'portal', event: 'placed', params: { number, lines: order.lines.length } },
    ctx,
  )
  return order
}
