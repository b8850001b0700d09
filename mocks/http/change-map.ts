import { type Actor, can, holds, type Owned } from '@/domain/permissions/can'
import type { Permission } from '@/domain/permissions/catalogue'
import type { AttachmentRow, InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { TableName, Tables } from '@mocks/store/tables'

/** May this actor know that the row changed? */
type Entitled = (actor: Actor) => boolean
/** A resource of the contract that a row's change touches, the record that is meant, and who may know. */
export type Touch = { resource: string; id?: string; entitled: Entitled }
type Touches<R> = (row: R) => Touch[]

const holding =
  (permission: Permission): Entitled =>
  (actor) =>
    holds(actor, permission)
const ofCompany =
  (companyId: string): Entitled =>
  (actor) =>
    actor.companyId === companyId
const ofUser =
  (userId: string): Entitled =>
  (actor) =>
    actor.userId === userId
const either =
  (...ways: Entitled[]): Entitled =>
  (actor) =>
    ways.some((way) => way(actor))
const reaching =
  (permission: Permission, owned: Owned): Entitled =>
  (actor) =>
    can(actor, permission, owned)

const viewers = (order: Owned): Entitled => either(reaching('orders.view', order), holding('orderDesk.view'))

/** Facts of an order, as those who may see it are told; rows that hang on an order count as a change of it. */
export const orderTouches = (order: OrderRow): Touch[] => [
  { resource: 'orders', id: order.id, entitled: viewers(order) },
  { resource: 'overview', entitled: reaching('orders.view', order) },
  { resource: 'dashboard', entitled: holding('dashboard.view') },
]
const documentTouches = (companyId: string): Touch[] => [
  { resource: 'documents', entitled: either(ofCompany(companyId), holding('orderDesk.view')) },
]
const invoiceTouches = (invoice: InvoiceRow): Touch[] => [
  { resource: 'invoices', id: invoice.id, entitled: reaching('invoices.view', invoice) },
  { resource: 'overview', entitled: reaching('invoices.view', invoice) },
]
const accountTouches = (entitled: Entitled): Touch[] =>
  ['accountSettings', 'overview', 'basket'].map((resource) => ({ resource, entitled }))
const syncTouches = (): Touch[] => [
  { resource: 'syncJobs', entitled: holding('sync.view') },
  { resource: 'dashboard', entitled: holding('dashboard.view') },
]
const assortmentTouches = (): Touch[] =>
  ['products', 'basket'].map((resource) => ({ resource, entitled: holding('orders.create') }))
const everybody: Entitled = () => true

/** Which resources a table's rows stand behind. A table that is missing tells nobody anything. */
export const touchesOf: { [K in TableName]?: Touches<Tables[K]> } = {
  orders: orderTouches,
  invoices: invoiceTouches,
  shipments: ({ companyId }) => documentTouches(companyId),
  documents: ({ companyId }) => documentTouches(companyId),
  attachments: ({ id, userId }: AttachmentRow) => [{ resource: 'attachments', id, entitled: ofUser(userId) }],
  baskets: ({ userId }) => ['basket', 'session'].map((resource) => ({ resource, entitled: ofUser(userId) })),
  users: ({ id }) => ['session', 'accountSettings', 'overview'].map((resource) => ({ resource, entitled: ofUser(id) })),
  roles: () => [{ resource: 'session', entitled: everybody }],
  companies: ({ id }) => [
    ...accountTouches(ofCompany(id)),
    { resource: 'session', entitled: ofCompany(id) },
    { resource: 'companies', entitled: holding('orderDesk.view') },
  ],
  addresses: ({ companyId }) => accountTouches(ofCompany(companyId)),
  paymentMethods: ({ companyId }) => accountTouches(ofCompany(companyId)),
  products: assortmentTouches,
  stock: assortmentTouches,
  rates: () => [{ resource: 'dashboard', entitled: holding('dashboard.view') }],
  subscriptions: ({ companyId }) => [{ resource: 'subscriptions', entitled: ofCompany(companyId) }],
  cases: (row) => [{ resource: 'cases', id: row.id, entitled: reaching('cases.view', { ...row, branchId: null }) }],
  syncJobs: syncTouches,
  syncRuns: syncTouches,
  erpHealth: syncTouches,
  mails: ({ id }) => [{ resource: 'mails', id, entitled: holding('outbox.view') }],
  portalSettings: () => [
    { resource: 'portalSettings', entitled: holding('portalSettings.view') },
    { resource: 'orders', entitled: holding('orderDesk.view') },
  ],
}

/** Tables whose rows belong to an order and do not themselves say whose it is. */
export const orderParts = [
  'shipments',
  'invoices',
  'documents',
  'history',
  'sendAttempts',
] as const satisfies readonly TableName[]
