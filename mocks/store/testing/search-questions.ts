import fc from 'fast-check'
import { authorizationStatuses } from '@/domain/authorizations/vocabulary'
import type { Id, OrderId } from '@/domain/ids'
import { erpStates, orderOrigins, orderStatuses } from '@/domain/orders/vocabulary'
import { products } from '@mocks/seed/catalogue'
import { addresses, branches, companies } from '@mocks/seed/companies'
import { createHistory } from '@mocks/seed/history/create-history'
import type { InvoiceSearch, InvoiceSort, OrderSearch, OrderSort, Tx } from '../tx'
import { invoiceRow, orderLine, orderRow, shipmentRow } from './sample-rows'

export const past = createHistory({
  now: Date.UTC(2026, 10, 20, 9),
  orders: 150,
  seed: 3,
  products,
  companies,
  branches,
  addresses,
})
const [product] = products
export const pastId = (place: number): OrderId => past.base.orders.idAt(place) as OrderId

export const orderSorts: OrderSort[] = [
  'placedAt',
  'number',
  'poNumber',
  'total',
  'status',
  'shipTo',
  'company',
  'erpState',
]
export const invoiceSorts: InvoiceSort[] = ['issuedOn', 'dueOn', 'number', 'total', 'open']
const few = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 })
const day = fc.integer({ min: 0, max: 1500 }).map((days) => Date.UTC(2022, 9, 1) + days * 86_400_000)
const dateText = day.map((at) => new Date(at).toISOString().slice(0, 10))
const owned = {
  companyIds: maybe(few(companies.map(({ id }) => id))),
  branchIds: maybe(few(branches.map(({ id }) => id))),
  userId: maybe(fc.constant('usr_1' as Id<'User'>)),
}
const text = fc.constantFrom(
  '',
  'so-1000',
  '10007',
  'HW-1',
  'klamka',
  'ŚRUBA',
  'zs/2024',
  'jjd',
  'zam/2025 1',
  '4500',
  'inv-8001',
  'x9',
  'nichts',
  '1',
)

export const orderFilter: fc.Arbitrary<OrderSearch> = fc.record({
  ...owned,
  statuses: maybe(few(orderStatuses)),
  origins: maybe(few(orderOrigins)),
  erpStates: maybe(few(erpStates)),
  authorizations: maybe(few(authorizationStatuses)),
  currencies: maybe(few(['PLN', 'EUR', 'AED'] as const)),
  countries: maybe(few(['PL', 'DE', 'US', 'FR'])),
  placedFrom: maybe(day),
  placedBefore: maybe(day),
  totalFrom: maybe(fc.integer({ min: 0, max: 500_000 })),
  totalTo: maybe(fc.integer({ min: 0, max: 500_000 })),
  hasBackorder: maybe(fc.boolean()),
  productIds: maybe(few(products.slice(0, 40).map(({ id }) => id))),
  text: maybe(text),
})
export const invoiceFilter: fc.Arbitrary<InvoiceSearch> = fc.record({
  ...owned,
  paid: maybe(fc.boolean()),
  partlyPaid: maybe(fc.boolean()),
  overdueOn: maybe(dateText),
  dueFrom: maybe(dateText),
  dueTo: maybe(dateText),
  claimedFrom: maybe(dateText),
  claimedTo: maybe(dateText),
  issuedFrom: maybe(dateText),
  issuedTo: maybe(dateText),
  currencies: maybe(few(['PLN', 'EUR', 'AED'] as const)),
  inBranchIds: owned.branchIds,
  totalFrom: maybe(fc.integer({ min: 0, max: 500_000 })),
  totalTo: maybe(fc.integer({ min: 0, max: 500_000 })),
  text: maybe(text),
})

/** Things that happen to orders, their shipments and invoices, old and new. */
const pick = fc.nat({ max: 149 })
export const edit = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    at: pick,
    status: fc.constantFrom(...orderStatuses),
    authorization: fc.constantFrom(...authorizationStatuses),
    po: maybe(fc.constantFrom('x9', 'ZAM/2025/000001')),
  }),
  fc.record({ kind: fc.constant('add' as const), at: pick, company: fc.constantFrom(...companies) }),
  fc.record({ kind: fc.constant('ship' as const), at: pick }),
  fc.record({ kind: fc.constant('pay' as const), at: pick, part: fc.constantFrom(0, 0.5) }),
  fc.record({ kind: fc.constant('delete' as const), at: pick }),
  fc.record({
    kind: fc.constant('rename' as const),
    company: fc.constantFrom(...companies),
    name: fc.constantFrom('Aal', 'Zoo'),
  }),
)
export type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never
let added = 0

export async function perform(tx: Tx, change: Edit): Promise<void> {
  if (change.kind === 'rename') return void (await tx.companies.update(change.company.id, { name: change.name }))
  const id = pastId(change.at)
  const order = await tx.orders.get(id)
  added += 1
  if (change.kind === 'add') {
    const line = orderLine({ productId: product?.id, sku: product?.sku, backordered: 1 })
    const { id: companyId, currency, billTo } = change.company
    await tx.orders.insert(
      orderRow({
        id: `o${added}`,
        number: `SO-${900_000 + added}`,
        companyId,
        userId: 'usr_1',
        currency,
        shipTo: billTo,
        lines: [line],
      }),
    )
  } else if (order && change.kind === 'change') {
    await tx.orders.update(id, {
      status: change.status,
      authorization: change.authorization,
      poNumber: change.po ?? null,
    })
  } else if (order && change.kind === 'ship') {
    const lines = [{ orderLineId: order.lines[0]?.id ?? ('l1' as Id<'OrderLine'>), quantity: 1 }]
    await tx.shipments.insert({
      ...shipmentRow({ id: `s${added}`, number: `D${added}`, orderId: id, trackingNumber: `X9${added}` }),
      companyId: order.companyId,
      lines,
    })
  } else if (order && change.kind === 'pay') {
    const [invoice] = await tx.invoices.by('orderId', id)
    if (invoice) await tx.invoices.update(invoice.id, { paid: Math.floor(invoice.total * change.part) })
    await tx.invoices.insert({
      ...invoiceRow({ id: `i${added}`, number: `INV-${900_000 + added}`, orderNumber: order.number }),
      orderId: id,
      companyId: order.companyId,
      currency: order.currency,
    })
  } else if (order && change.kind === 'delete') await tx.orders.delete(id)
}
