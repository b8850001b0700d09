import type { CompanyId } from '@/domain/ids'
import { reachesRegistration } from '@mocks/engine/registrations/reach'
import type { AttachmentRow, AuthorizationRow, InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import type { SavedViewRow } from '@mocks/store/rows/views'
import type { TableName, Tables } from '@mocks/store/tables'
import {
  authorizersOf,
  branchTouches,
  budgetTouches,
  deciderTouches,
  forCompany,
  inCompany,
  memberTouches,
  structureTouches,
} from './company-touches'
import {
  both,
  either,
  type Entitled,
  holding,
  ofAnyCompany,
  ofCompany,
  ofUser,
  reaching,
  serving,
  type Touch,
} from './entitled'

type Touches<R> = (row: R) => Touch[]

/** Authorizers also see the orders that somebody has to authorize, or had to (AUT-12). */
const viewers = (order: OrderRow): Entitled =>
  either(
    reaching('orders.view', order),
    reaching('orderDesk.view', order),
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
  { resource: 'dashboard', entitled: reaching('dashboard.view', order) },
]
const documentTouches = (companyId: CompanyId): Touch[] => [
  { resource: 'documents', entitled: either(ofCompany(companyId), serving('orderDesk.view', companyId)) },
]
const invoiceTouches = (invoice: InvoiceRow): Touch[] => [
  { resource: 'customers', id: invoice.companyId, entitled: serving('customers.view', invoice.companyId) },
  { resource: 'invoices', id: invoice.id, entitled: reaching('invoices.view', invoice) },
  { resource: 'overview', entitled: reaching('invoices.view', invoice) },
  { resource: 'dashboard', entitled: serving('customers.view', invoice.companyId) },
]
const accountTouches = (entitled: Entitled): Touch[] =>
  ['accountSettings', 'companyDetails', 'overview', 'basket'].map((resource) => ({ resource, entitled }))
const syncTouches = (): Touch[] => [
  { resource: 'syncJobs', entitled: holding('sync.view') },
  { resource: 'scheduledTasks', entitled: holding('scheduledTasks.view') },
  { resource: 'dashboard', entitled: holding('dashboard.view') },
]
const healthTouches = (): Touch[] => [{ resource: 'syncHealth', entitled: holding('sync.view') }]
const assortmentTouches = (): Touch[] =>
  ['products', 'basket'].map((resource) => ({ resource, entitled: holding('orders.create') }))
/** Values on which both sides differ hang on the records themselves. */
const conflictTouch: Touch = { resource: 'syncConflicts', entitled: holding('sync.view') }
const catalogueTouches = (id?: string): Touch[] => [
  { resource: 'catalogue', id, entitled: holding('catalogue.view') },
  { resource: 'dashboard', entitled: both(holding('dashboard.view'), holding('catalogue.view')) },
]
const authorizationTouches = ({ orderId, companyId, ordererId }: AuthorizationRow): Touch[] => {
  const seeing = either(authorizersOf(companyId), both(ofCompany(companyId), ofUser(ordererId)))
  return [
    { resource: 'authorizations', id: orderId, entitled: seeing },
    { resource: 'session', entitled: authorizersOf(companyId) },
    { resource: 'overview', entitled: seeing },
    { resource: 'orders', id: orderId, entitled: serving('orderDesk.view', companyId) },
  ]
}
const everybody: Entitled = () => true
/** Whoever shares a role is told along with all colleagues: the list itself gives them what they may see. */
const viewTouches = ({ ownerId, companyId, audience }: SavedViewRow): Touch[] => [
  {
    resource: 'views',
    entitled: audience === 'mine' ? ofUser(ownerId) : (actor) => actor.companyId === companyId,
  },
]

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
  sessions: ({ userId }) => [{ resource: 'security', entitled: ofUser(userId) }],
  impersonations: ({ userId, companyId }) => [
    { resource: 'accounts', id: userId, entitled: serving('accounts.view', companyId) },
  ],
  secondFactors: ({ userId }) => [{ resource: 'security', entitled: ofUser(userId) }],
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
  roles: ({ id }) => [
    { resource: 'session', entitled: everybody },
    { resource: 'roles', id, entitled: holding('roles.view') },
    { resource: 'administrators', entitled: holding('administrators.view') },
    { resource: 'accounts', entitled: holding('accounts.view') },
  ],
  companies: ({ id }) => [
    { resource: 'customers', id, entitled: serving('customers.view', id) },
    { resource: 'customerStructure', entitled: serving('customers.structure', id) },
    conflictTouch,
    ...accountTouches(ofCompany(id)),
    { resource: 'session', entitled: ofCompany(id) },
    { resource: 'companies', entitled: serving('orderDesk.view', id) },
  ],
  addresses: ({ companyId }) => [
    ...accountTouches(ofCompany(companyId)),
    { resource: 'customerStructure', entitled: serving('customers.structure', companyId) },
    { resource: 'structure', entitled: inCompany(companyId, 'structure.view') },
  ],
  paymentMethods: ({ companyId }) => accountTouches(ofCompany(companyId)),
  products: ({ id }) => [...assortmentTouches(), ...catalogueTouches(id), conflictTouch],
  stock: ({ productId }) => [...assortmentTouches(), ...catalogueTouches(productId)],
  productCategories: () => catalogueTouches(),
  productPrices: ({ productId }) => [...assortmentTouches(), ...catalogueTouches(productId)],
  productMasters: () => [...catalogueTouches(), conflictTouch],
  productImports: ({ id }) => [{ resource: 'productImports', id, entitled: holding('catalogue.import') }],
  rates: () => [{ resource: 'dashboard', entitled: holding('dashboard.view') }],
  subscriptions: ({ companyId }) => [{ resource: 'subscriptions', entitled: ofCompany(companyId) }],
  cases: (row) => [{ resource: 'cases', id: row.id, entitled: reaching('cases.view', { ...row, branchId: null }) }],
  quotes: (row) => [{ resource: 'quotes', id: row.id, entitled: reaching('quotes.view', row) }],
  syncJobs: syncTouches,
  syncRuns: syncTouches,
  syncFailures: syncTouches,
  customerMasters: () => [conflictTouch],
  syncFiles: ({ id }) => [{ resource: 'syncFiles', id, entitled: holding('sync.view') }],
  fieldMappings: () => [{ resource: 'syncFiles', entitled: holding('sync.view') }],
  erpHealth: syncTouches,
  syncWatch: () => [...healthTouches(), { resource: 'freshness', entitled: everybody }],
  syncAlerts: healthTouches,
  savedViews: viewTouches,
  viewPins: ({ userId }) => [{ resource: 'views', entitled: ofUser(userId) }],
  registrations: (row) => [
    { resource: 'registrations', entitled: (actor) => reachesRegistration(actor, row) },
    { resource: 'dashboard', entitled: both(holding('dashboard.view'), (actor) => reachesRegistration(actor, row)) },
  ],
  mails: ({ id, companyId }) => [{ resource: 'mails', id, entitled: serving('outbox.view', companyId) }],
  audit: ({ companyId }) => [{ resource: 'audit', entitled: serving('audit.view', companyId) }],
  settingsChanges: () => [{ resource: 'portalSettings', entitled: holding('portalSettings.view') }],
  mailTemplates: () => [{ resource: 'mailTemplates', entitled: holding('mailTemplates.view') }],
  portalSettings: () => [
    { resource: 'portalSettings', entitled: holding('portalSettings.view') },
    { resource: 'branding', entitled: everybody },
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
