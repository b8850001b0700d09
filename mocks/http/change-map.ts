import type { Permission } from '@/domain/permissions/catalogue'
import type { AttachmentRow, AuthorizationRow, InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { UserRow } from '@mocks/store/rows/people'
import type { TableName, Tables } from '@mocks/store/tables'
import { both, either, type Entitled, holding, ofAnyCompany, ofCompany, ofUser, reaching } from './entitled'

/** A resource of the contract that a row's change touches, the record that is meant, and who may know. */
export type Touch = { resource: string; id?: string; entitled: Entitled }
type Touches<R> = (row: R) => Touch[]

const authorizersOf = (companyId: string): Entitled => both(ofCompany(companyId), holding('authorizations.decide'))
/** Authorizers also see the orders that somebody has to authorize, or had to (AUT-12). */
const viewers = (order: OrderRow): Entitled =>
  either(
    reaching('orders.view', order),
    holding('orderDesk.view'),
    order.authorization === 'notNeeded' ? () => false : authorizersOf(order.companyId),
  )

const caseViewers = ({ authorization, companyId, userId }: OrderRow): Entitled =>
  authorization === 'notNeeded' ? () => false : either(authorizersOf(companyId), (actor) => actor.userId === userId)

/** Facts of an order, as those who may see it are told; rows that hang on an order count as a change of it. */
export const orderTouches = (order: OrderRow): Touch[] => [
  { resource: 'orders', id: order.id, entitled: viewers(order) },
  // How far the order has come decides whether a decision can still be cancelled.
  { resource: 'authorizations', id: order.id, entitled: caseViewers(order) },
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
  ['accountSettings', 'companyDetails', 'overview', 'basket'].map((resource) => ({ resource, entitled }))
const syncTouches = (): Touch[] => [
  { resource: 'syncJobs', entitled: holding('sync.view') },
  { resource: 'dashboard', entitled: holding('dashboard.view') },
]
const assortmentTouches = (): Touch[] =>
  ['products', 'basket'].map((resource) => ({ resource, entitled: holding('orders.create') }))
const authorizationTouches = ({ orderId, companyId, ordererId }: AuthorizationRow): Touch[] => {
  const seeing = either(authorizersOf(companyId), both(ofCompany(companyId), ofUser(ordererId)))
  return [
    { resource: 'authorizations', id: orderId, entitled: seeing },
    { resource: 'session', entitled: authorizersOf(companyId) },
    { resource: 'overview', entitled: seeing },
    { resource: 'orders', id: orderId, entitled: holding('orderDesk.view') },
  ]
}
/** Who decides is part of every case and of the checkout. */
const deciderTouches = ({ companyId }: { companyId: string | null }): Touch[] =>
  companyId === null
    ? []
    : [
        { resource: 'authorizations', entitled: ofCompany(companyId) },
        { resource: 'delegations', entitled: authorizersOf(companyId) },
        { resource: 'session', entitled: authorizersOf(companyId) },
        { resource: 'basket', entitled: both(ofCompany(companyId), holding('orders.create')) },
      ]
/** What is left decides about the checkout of anybody who charges the same budget. */
const budgetTouches = ({ companyId }: { companyId: string }): Touch[] => [
  { resource: 'budgets', entitled: both(ofCompany(companyId), holding('budgets.view')) },
  { resource: 'basket', entitled: both(ofCompany(companyId), holding('orders.create')) },
]
const inCompany = (companyId: string, permission: Permission): Entitled =>
  both(ofCompany(companyId), holding(permission))
const forCompany = (companyId: string, ...resources: string[]): Touch[] =>
  resources.map((resource) => ({ resource, entitled: ofCompany(companyId) }))
/** Counts and names of the tree and of the catalogs come from all that hangs on them. */
const structureTouches = ({ companyId }: { companyId: string | null }): Touch[] =>
  companyId === null
    ? []
    : [
        { resource: 'structure', entitled: inCompany(companyId, 'structure.view') },
        { resource: 'catalogs', entitled: inCompany(companyId, 'catalogs.view') },
      ]
/** A place in the tree, or being on, decides how far rights reach, what may be ordered and who is asked for it. */
const branchTouches = ({ companyId }: { companyId: string }): Touch[] => [
  ...structureTouches({ companyId }),
  ...forCompany(companyId, 'session', 'team', 'orders', 'invoices', 'overview', 'basket', 'budgets', 'products'),
]
/** An account, for those who manage it in the store and in the administration. */
const memberTouches = ({ id, companyId }: Pick<UserRow, 'id' | 'companyId'>): Touch[] =>
  companyId === null
    ? []
    : [
        { resource: 'team', id, entitled: both(ofCompany(companyId), holding('team.view')) },
        { resource: 'accounts', id, entitled: holding('accounts.view') },
      ]
const securityTouches = ({ userId }: { userId: string }): Touch[] => [
  { resource: 'security', entitled: ofUser(userId) },
]
const everybody: Entitled = () => true

/** Which resources a table's rows stand behind. A table that is missing tells nobody anything. */
export const touchesOf: { [K in TableName]?: Touches<Tables[K]> } = {
  orders: orderTouches,
  invoices: invoiceTouches,
  shipments: ({ companyId }) => documentTouches(companyId),
  documents: ({ companyId }) => documentTouches(companyId),
  attachments: ({ id, userId }: AttachmentRow) => [{ resource: 'attachments', id, entitled: ofUser(userId) }],
  baskets: ({ userId }) => ['basket', 'session'].map((resource) => ({ resource, entitled: ofUser(userId) })),
  users: (row) => [
    ...['session', 'profile', 'companyDetails', 'accountSettings', 'overview'].map((resource) => ({
      resource,
      entitled: ofUser(row.id),
    })),
    ...memberTouches(row),
    ...deciderTouches(row),
    ...structureTouches(row),
  ],
  branches: (row) => [...branchTouches(row), { resource: 'companyDetails', entitled: ofCompany(row.companyId) }],
  sessions: securityTouches,
  secondFactors: securityTouches,
  costCentres: ({ companyId }) => [
    ...structureTouches({ companyId }),
    ...forCompany(companyId, 'team', 'budgets', 'basket'),
  ],
  catalogs: ({ companyId }) => [
    ...structureTouches({ companyId }),
    ...forCompany(companyId, 'team', 'basket', 'products'),
  ],
  spendingLimits: (row) => [...memberTouches({ id: row.userId, companyId: row.companyId }), ...deciderTouches(row)],
  authorizations: authorizationTouches,
  delegations: deciderTouches,
  budgets: budgetTouches,
  budgetEntries: budgetTouches,
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
  registrations: () => [{ resource: 'registrations', entitled: holding('registrations.view') }],
  mails: ({ id }) => [{ resource: 'mails', id, entitled: holding('outbox.view') }],
  portalSettings: () => [
    { resource: 'portalSettings', entitled: holding('portalSettings.view') },
    { resource: 'orders', entitled: holding('orderDesk.view') },
    { resource: 'accounts', entitled: holding('accounts.view') },
    // What buyers may see or do may have changed with everything they read.
    ...['session', 'team', 'orders', 'invoices', 'overview', 'basket', 'products'].map((resource) => ({
      resource,
      entitled: ofAnyCompany,
    })),
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
