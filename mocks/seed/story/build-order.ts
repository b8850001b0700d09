import { addWorkdays, dateIn } from '@/domain/calendar'
import type { Instant } from '@/domain/clock'
import type { Id, OrderId } from '@/domain/ids'
import { money } from '@/domain/money'
import { deriveStatus } from '@/domain/orders/status'
import { freightFor, orderTotals } from '@/domain/pricing'
import type { AddressRow, CompanyRow } from '@mocks/store/rows/company'
import type { ErpOrderRow } from '@mocks/store/rows/erp'
import type { InvoiceRow, OrderRow, ShipmentRow } from '@mocks/store/rows/orders'
import { addresses, companies, companyIds } from '../companies'
import { userIds, users } from '../people'
import { type BuiltCase, buildCase } from './authorization-records'
import { invoicesOf, shipmentsOf } from './build-delivery'
import type { Numbers } from './numbers'
import { eventsOf } from './order-events'
import { correctionsOf, linesOf } from './order-lines'
import { officeMinutesLater, placedAtOf } from './order-times'
import type { OrderScript } from './script'

export type BuiltOrder = {
  script: OrderScript
  company: CompanyRow
  order: OrderRow
  shipments: ShipmentRow[]
  invoices: InvoiceRow[]
  events: ErpOrderRow['events']
  /** Null when nobody had to authorize the order. */
  authorization: BuiltCase | null
}

export const companyOf = (script: OrderScript): CompanyRow => {
  const company = companies.find(({ id }) => id === companyIds[script.company])
  if (!company) throw new RangeError(`Unknown company ${script.company}`)
  return company
}

const addressOf = (script: OrderScript, company: CompanyRow): AddressRow => {
  const own = addresses.filter(({ companyId }) => companyId === company.id)
  const chosen = script.address
    ? own.find(({ id }) => id === `adr_${script.address}`)
    : own.find((each) => each.isDefault)
  if (!chosen) throw new RangeError(`${company.name} has no address ${script.address ?? ''}`)
  return chosen
}

const isPast = (script: OrderScript): boolean => (script.erp ?? 'inErp') === 'inErp'

/** An order with its shipments and invoice, all figures derived from the script. */
export function buildOrder(script: OrderScript, numbers: Numbers, now: Instant): BuiltOrder {
  const company = companyOf(script)
  const address = addressOf(script, company)
  const placedAt = placedAtOf(script, now)
  const today = dateIn(company.timeZone, now)
  const user =
    typeof script.by === 'string'
      ? users.find(({ id }) => id === userIds[script.by as keyof typeof userIds])
      : undefined
  const lines = linesOf(script, company, today)
  const deliveryMethod = script.deliveryMethod ?? 'Parcel'
  const listed = orderTotals(lines, 0, 0, company.currency)
  const freight = deliveryMethod === 'Collected' ? 0 : freightFor(money(listed.net, company.currency)).amount
  const corrections = correctionsOf(script, officeMinutesLater(placedAt, 60, now), today)
  const order: OrderRow = {
    id: `ord_${script.key}` as OrderId,
    version: 1,
    number: numbers.order(script.key),
    companyId: company.id,
    branchId: user?.branchId ?? address.branchId,
    userId: user?.id ?? null,
    placedBy: user?.name ?? (typeof script.by === 'string' ? script.by : script.by.name),
    enteredBy: null,
    origin: script.origin ?? 'online',
    placedAt,
    status: deriveStatus(script.phase ?? 'confirmed', lines, script.shipments ?? []),
    poNumber: script.poNumber ?? null,
    reference: script.reference ?? null,
    note: script.note ?? null,
    requestedOn:
      script.requestedInDays === undefined
        ? null
        : addWorkdays(dateIn(company.timeZone, placedAt), script.requestedInDays),
    deliveryAddressId: address.id,
    billTo: company.billTo,
    shipTo: address.address,
    deliveryMethod,
    currency: company.currency,
    lines,
    ...orderTotals(lines, freight, company.taxBasisPoints, company.currency),
    termsDays: company.termsDays,
    paymentMethod: script.payment?.method ?? 'onAccount',
    cardEnding: script.payment?.ending ?? null,
    erpState: script.erp ?? 'inErp',
    erpNumber: isPast(script) ? numbers.erpOrder(script.key, new Date(placedAt).getUTCFullYear()) : null,
    erpAsOf: isPast(script) ? now - 3 * 60_000 : null,
    idempotencyKey: `key_${script.key}` as Id<'OrderKey'>,
    corrections,
    attachmentIds: [],
    authorization: 'notNeeded',
    costCentreId: null,
    budgetId: null,
    documentPreference: (script.origin ?? 'online') === 'online' ? 'invoice' : null,
  }
  const authorization = buildCase(script, order, company, now)
  return {
    script,
    company,
    order: authorization ? asDecided(order, authorization) : order,
    shipments: shipmentsOf(script, order, company, numbers, now),
    invoices: invoicesOf(script, order, company, numbers, now),
    // The ERP's people see an order once everybody has agreed.
    events: eventsOf(script, authorization?.decidedAt ?? placedAt, now, lines, corrections),
    authorization,
  }
}

const apart = { pending: 'pendingAuthorization', declined: 'declined', withdrawn: 'cancelled' } as const

const asDecided = (order: OrderRow, { row: { status } }: BuiltCase): OrderRow => ({
  ...order,
  authorization: status,
  status: status === 'approved' ? order.status : apart[status],
})
