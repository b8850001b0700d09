import { discountTerms } from '@/domain/billing/terms'
import { addDays, dateIn, nextWorkday } from '@/domain/calendar'
import type { Instant, IsoDate } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import { erpZone } from '@/domain/sync/zone'
import { carrierTo } from '@mocks/erp/carriers'
import type { CompanyRow } from '@mocks/store/rows/company'
import type { InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import { earlyDiscounts } from '../early-discounts'
import type { Numbers } from './numbers'
import { piecesIn, weightOf } from './order-lines'
import { deliveryTimesOf } from './order-times'
import type { OrderScript } from './script'

const seedOf = (key: string): number =>
  [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)

const gramsPerParcel = 25_000
const gramsPerPallet = 600_000

/** The shipments of an order of the story, each as far as its status says. */
export function shipmentsOf(
  script: OrderScript,
  order: OrderRow,
  company: CompanyRow,
  numbers: Numbers,
  now: Instant,
): ShipmentRow[] {
  return (script.shipments ?? []).map(({ status }, index) => {
    const pieces = piecesIn(script, index)
    const weightGrams = weightOf(pieces, script)
    const times = deliveryTimesOf(script, index, order.shipTo.country, now)
    const left = status !== 'packed'
    const collected = order.deliveryMethod === 'Collected'
    const arrived = status === 'delivered'
    const carried =
      left && !collected ? carrierTo(order.shipTo.country, order.deliveryMethod, seedOf(script.key), index) : null
    const today = nextWorkday(dateIn(company.timeZone, now))
    return {
      id: `shp_${script.key}_${index + 1}` as Id<'Shipment'>,
      version: 1,
      orderId: order.id,
      companyId: company.id,
      number: numbers.shipment(`${script.key}_${index}`),
      status,
      deliveryMethod: order.deliveryMethod,
      carrier: carried?.carrier ?? null,
      trackingNumber: carried?.trackingNumber ?? null,
      packages: Math.max(
        1,
        Math.ceil(weightGrams / (order.deliveryMethod === 'Pallet' ? gramsPerPallet : gramsPerParcel)),
      ),
      weightGrams,
      packedAt: times.packedAt,
      handedOverAt: left ? times.handedOverAt : null,
      deliveredAt: arrived ? times.deliveredAt : null,
      expectedOn: arrived ? null : times.expectedOn > today ? times.expectedOn : today,
      lines: pieces.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })),
    }
  })
}

/** The day on which everything had left: that of the invoice. */
export function invoicedOnOf(script: OrderScript, country: string, now: Instant): IsoDate {
  const last = Math.max((script.shipments?.length ?? 0) - 1, 0)
  return dateIn(erpZone, deliveryTimesOf(script, last, country, now).handedOverAt)
}

/** The invoice of an order of the story, if it has one. */
export function invoicesOf(
  script: OrderScript,
  order: OrderRow,
  company: CompanyRow,
  numbers: Numbers,
  now: Instant,
): InvoiceRow[] {
  if (!script.invoice) return []
  const issuedOn = invoicedOnOf(script, order.shipTo.country, now)
  const { paidPercent } = script.invoice
  return [
    {
      id: `inv_${script.key}` as Id<'Invoice'>,
      version: 1,
      number: numbers.invoice(script.key),
      orderId: order.id,
      orderNumber: order.number,
      companyId: company.id,
      branchId: order.branchId,
      userId: order.userId,
      issuedOn,
      dueOn: order.paymentMethod === 'onAccount' ? addDays(issuedOn, order.termsDays) : issuedOn,
      currency: order.currency,
      total: order.total,
      paid: paidPercent === 100 ? order.total : Math.floor((order.total * paidPercent) / 100),
      discountTaken: 0,
      pending: 0,
      discount:
        order.paymentMethod === 'onAccount'
          ? discountTerms(earlyDiscounts[company.customerNumber], issuedOn, { goods: order.net, total: order.total })
          : null,
    },
  ]
}
