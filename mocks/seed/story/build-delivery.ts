import { addDays, addWorkdays, dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import type { Id } from '@/domain/ids'
import { carrierTo } from '@mocks/erp/carriers'
import type { CompanyRow, InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows'
import type { Numbers } from './numbers'
import { piecesIn, weightOf } from './order-lines'
import { hourMs, laterThan } from './order-times'
import type { OrderScript } from './script'

const seedOf = (key: string): number =>
  [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)

/** The shipments of an order of the story, each as far as its status says. */
export function shipmentsOf(
  script: OrderScript,
  order: OrderRow,
  company: CompanyRow,
  numbers: Numbers,
  now: Instant,
): ShipmentRow[] {
  return (script.shipments ?? []).map(({ afterHours, status, expectedInDays }, index) => {
    const pieces = piecesIn(script, index)
    const weightGrams = weightOf(pieces, script)
    const packedAt = laterThan(order.placedAt, afterHours, now)
    const left = status !== 'packed'
    const collected = order.deliveryMethod === 'Collected'
    const handedOverAt = left ? Math.min(packedAt + (collected ? 0 : 2 * hourMs), now - 120_000) : null
    const arrived = status === 'delivered' ? Math.min(packedAt + (collected ? 0 : 27 * hourMs), now - 60_000) : null
    const carried = left && !collected ? carrierTo(order.shipTo.country, seedOf(script.key), index) : null
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
      packages: Math.max(1, Math.ceil(weightGrams / 25_000)),
      weightGrams,
      packedAt,
      handedOverAt,
      deliveredAt: arrived,
      expectedOn: expectedInDays === undefined ? null : addWorkdays(dateIn(company.timeZone, now), expectedInDays),
      lines: pieces.map(({ orderLineId, quantity }) => ({ orderLineId, quantity })),
    }
  })
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
  const issuedOn = dateIn(company.timeZone, laterThan(order.placedAt, script.invoice.afterHours, now))
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
    },
  ]
}
