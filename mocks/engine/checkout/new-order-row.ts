import { dateIn } from '@/domain/calendar'
import type { IsoDate } from '@/domain/clock'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { AttachmentRow, DeliveryRow, OrderLineRow, OrderRow } from '@mocks/store/rows/orders'
import type { AgreedDelivery } from '../basket/basket-plan'
import type { LineConfiguration } from '@mocks/store/rows/products'
import type { Evaluation } from '../authorizations/evaluate'
import type { Context } from '../context'
import { lineExpectedOn } from './line-expected'
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

/** Parcel services take up to this. */
const parcelGrams = 60_000

/** The ERP's own words for how goods travel. */
const deliveryMethodOf = ({ lines }: Goods): string => {
  if (lines.every(({ product }) => product.isService)) return 'OnSite'
  return lines.reduce((grams, { line, product }) => grams + line.quantity * product.weightGrams, 0) > parcelGrams
    ? 'Pallet'
    : 'Parcel'
}

/** As it is ordered: by the rules and at the price of the day. */
const agreedConfiguration = (kept: LineConfiguration, { product, unitPrice }: GoodsLine): LineConfiguration => ({
  ...kept,
  modelVersion: product.configurator?.version ?? kept.modelVersion,
  unitPrice,
  leadTimeDays: product.leadTimeDays,
})

const orderLine = (priced: GoodsLine, goods: Goods, position: number, today: IsoDate, ctx: Context): OrderLineRow => ({
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
  expectedOn: lineExpectedOn({ ...priced, key: priced.line.id }, goods.deliveries, today),
  unitPrice: priced.unitPrice,
  net: priced.net,
  ...(priced.line.wishes && { wishes: priced.line.wishes }),
  ...(priced.line.configuration && { configuration: agreedConfiguration(priced.line.configuration, priced) }),
})

/** The deliveries that were agreed to, naming the lines of the order. */
const deliveriesOf = (
  { goods, address }: Pick<NewOrder, 'goods' | 'address'>,
  agreed: readonly AgreedDelivery[],
  lines: readonly OrderLineRow[],
): DeliveryRow[] =>
  agreed.map(({ from, isService, dispatchOn, wishedOn, shipTo, lines: parts, shares }, at) => ({
    ...{ number: at + 1, warehouse: from, isService, dispatchOn, wishedOn, shipTo: shipTo ?? address.address },
    lines: parts.flatMap(({ key, quantity }) => {
      const line = lines[goods.lines.findIndex((each) => each.line.id === key)]
      return line ? [{ orderLineId: line.id, quantity }] : []
    }),
    ...shares,
  }))

/** An order as the portal first writes it: a snapshot of prices, addresses and terms, which later changes leave alone. */
export function newOrderRow(facts: NewOrder, ctx: Context): Omit<OrderRow, 'version'> {
  const { number, fields, company, goods, address, files, evaluation } = facts
  const waits = evaluation.path.length > 0
  const now = ctx.clock.now()
  const today = dateIn(company.timeZone, now)
  const lines = goods.lines.map((line, at) => orderLine(line, goods, (at + 1) * 10, today, ctx))
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
    lines,
    ...(goods.deliveries && { deliveries: deliveriesOf(facts, goods.deliveries, lines) }),
    ...(goods.split && { split: goods.split }),
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
