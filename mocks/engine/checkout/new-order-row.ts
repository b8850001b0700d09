import { addWorkdays, dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { AttachmentRow, OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { Evaluation } from '../authorizations/evaluate'
import type { Context } from '../context'
import type { Goods, OrderFields } from './place-goods'

export type NewOrder = {
  number: string
  fields: OrderFields
  company: CompanyRow
  goods: Goods
  prepaid?: { cardEnding: string } | null
  address: AddressRow
  files: AttachmentRow[]
  evaluation: Pick<Evaluation, 'path' | 'budgets'>
}

type GoodsLine = Goods['lines'][number]

/** Goods in stock leave the next workday; the rest when its lead time is over, counted in workdays. */
const expectedOn = ({ backordered, product }: GoodsLine, today: IsoDate): IsoDate =>
  addWorkdays(today, backordered > 0 ? Math.max(product.leadTimeDays, 1) : 1)

/** Parcel services take up to this. */
const parcelGrams = 60_000

/** The ERP's own words for how goods travel. */
const deliveryMethodOf = ({ lines }: Goods): string =>
  lines.reduce((grams, { line, product }) => grams + line.quantity * product.weightGrams, 0) > parcelGrams
    ? 'Pallet'
    : 'Parcel'

const orderLine = (priced: GoodsLine, position: number, today: IsoDate, ctx: Context): OrderLineRow => ({
  id: ctx.ids.next<'OrderLine'>('OrderLine'),
  position,
  productId: priced.product.id,
  sku: priced.product.sku,
  unit: priced.product.unit,
  ordered: priced.line.quantity,
  confirmed: null,
  shipped: 0,
  backordered: 0,
  leadTimeDays: priced.product.leadTimeDays,
  expectedOn: expectedOn(priced, today),
  unitPrice: priced.unitPrice,
  net: priced.net,
})

/** An order as the portal first writes it: a snapshot of prices, addresses and terms, which later changes leave alone. */
export function newOrderRow(facts: NewOrder, ctx: Context): Omit<OrderRow, 'version'> {
  const { number, fields, company, goods, address, files, evaluation } = facts
  const waits = evaluation.path.length > 0
  const now = ctx.clock.now()
  const today = dateIn(company.timeZone, now)
  return {
    id: ctx.ids.next<'Order'>('Order'),
    number,
    companyId: company.id,
    // A branch sees what it receives, whoever ordered it.
    branchId: address.branchId ?? ctx.actor.branchId,
    userId: ctx.actor.userId,
    placedBy: ctx.actorName,
    enteredBy: ctx.impersonation?.byName ?? null,
    origin: 'online',
    placedAt: now,
    status: waits ? 'pendingAuthorization' : 'received',
    poNumber: fields.poNumber || null,
    reference: fields.reference || null,
    note: fields.note || null,
    requestedOn: fields.requestedOn ?? null,
    deliveryAddressId: address.id,
    billTo: company.billTo,
    shipTo: address.address,
    deliveryMethod: deliveryMethodOf(goods),
    currency: company.currency,
    lines: goods.lines.map((line, at) => orderLine(line, (at + 1) * 10, today, ctx)),
    ...goods.totals,
    termsDays: company.termsDays,
    paymentMethod: facts.prepaid ? 'card' : 'onAccount',
    cardEnding: facts.prepaid?.cardEnding ?? null,
    erpState: 'notSent',
    erpNumber: null,
    erpAsOf: null,
    idempotencyKey: ctx.ids.next<'OrderKey'>('OrderKey'),
    corrections: [],
    attachmentIds: files.map((file) => file.id),
    authorization: waits ? 'pending' : 'notNeeded',
    costCentreId: evaluation.budgets.costCentreId,
    budgetId: evaluation.budgets.budget?.id ?? null,
    documentPreference: fields.documentPreference ?? null,
  }
}
