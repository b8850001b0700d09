import { reachesRegistration } from '@mocks/engine/registrations/reach'
import type { AttachmentRow } from '@mocks/store/rows/orders'
import type { SavedViewRow } from '@mocks/store/rows/views'
import type { TableName, Tables } from '@mocks/store/tables'
import { authorizationTouches, documentTouches, invoiceTouches, messageTouches, orderTouches } from './order-touches'
import { billingTouches, disputeTouches } from './billing-touches'
import {
  branchTouches,
  budgetTouches,
  deciderTouches,
  forCompany,
  inCompany,
  memberTouches,
  structureTouches,
} from './company-touches'
import { both, either, type Entitled, holding, ofCompany, ofUser, reaching, serving, type Touch } from './entitled'
import { serviceTouches } from './service-touches'
import { settingTouches } from './setting-touches'
import { textTouches } from './text-touches'

type Touches<R> = (row: R) => Touch[]

const accountTouches = (entitled: Entitled): Touch[] =>
  ['accountSettings', 'companyDetails', 'overview', 'basket'].map((resource) => ({ resource, entitled }))
const syncTouches = (): Touch[] => [
  { resource: 'syncJobs', entitled: holding('sync.view') },
  { resource: 'scheduledTasks', entitled: holding('scheduledTasks.view') },
  { resource: 'dashboard', entitled: holding('dashboard.view') },
]
const healthTouches = (): Touch[] => [{ resource: 'syncHealth', entitled: holding('sync.view') }]
const assortmentTouches = (): Touch[] => [
  { resource: 'products', entitled: either(holding('goods.view'), holding('orders.create')) },
  { resource: 'basket', entitled: holding('orders.create') },
]
/** Values on which both sides differ hang on the records themselves. */
const conflictTouch: Touch = { resource: 'syncConflicts', entitled: holding('sync.view') }
const catalogueTouches = (id?: string): Touch[] => [
  { resource: 'catalogue', id, entitled: holding('catalogue.view') },
  { resource: 'dashboard', entitled: both(holding('dashboard.view'), holding('catalogue.view')) },
]
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
  orderTemplates: ({ ownerId, companyId, audience }) => [
    { resource: 'orderTemplates', entitled: audience === 'mine' ? ofUser(ownerId) : ofCompany(companyId) },
  ],
  orderTemplateUses: ({ companyId }) => [{ resource: 'orderTemplates', entitled: ofCompany(companyId) }],
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
    { resource: 'statement', entitled: inCompany(id, 'statement.view') },
    { resource: 'session', entitled: ofCompany(id) },
    { resource: 'companies', entitled: serving('orderDesk.view', id) },
  ],
  addresses: ({ companyId }) => [
    ...accountTouches(ofCompany(companyId)),
    { resource: 'customerStructure', entitled: serving('customers.structure', companyId) },
    { resource: 'structure', entitled: inCompany(companyId, 'structure.view') },
  ],
  ...billingTouches,
  products: ({ id }) => [...assortmentTouches(), ...catalogueTouches(id), conflictTouch],
  stock: ({ productId }) => [...assortmentTouches(), ...catalogueTouches(productId)],
  productCategories: () => [...assortmentTouches(), ...catalogueTouches()],
  productPrices: ({ productId }) => [...assortmentTouches(), ...catalogueTouches(productId)],
  productMasters: () => [...catalogueTouches(), conflictTouch],
  productImports: ({ id }) => [{ resource: 'productImports', id, entitled: holding('catalogue.import') }],
  rates: () => [{ resource: 'dashboard', entitled: holding('dashboard.view') }],
  generalEntries: () => catalogueTouches(),
  cardChanges: ({ companyId }) => [
    ...syncTouches(),
    { resource: 'companyDetails', entitled: ofCompany(companyId) },
    { resource: 'customers', id: companyId, entitled: serving('customers.view', companyId) },
  ],
  subscriptions: ({ id, companyId }) => [{ resource: 'subscriptions', id, entitled: ofCompany(companyId) }],
  contracts: ({ companyId }) => forCompany(companyId, 'contracts', 'session', 'basket', 'products'),
  ...serviceTouches,
  disputes: disputeTouches,
  messages: messageTouches,
  returns: (row) => [
    {
      resource: 'returns',
      id: row.id,
      entitled: either(reaching('returns.view', row), reaching('returnDesk.view', row)),
    },
    // What is in a return can no longer be returned.
    ...(row.orderId ? [{ resource: 'orders', id: row.orderId, entitled: ofCompany(row.companyId) }] : []),
    ...documentTouches(row.companyId),
  ],
  quotes: (row) => [
    ...documentTouches(row.companyId),
    {
      resource: 'quotes',
      id: row.id,
      entitled: either(reaching('quotes.view', row), reaching('customers.documents', row)),
    },
    { resource: 'overview', entitled: reaching('quotes.view', row) },
  ],
  syncJobs: syncTouches,
  syncRuns: syncTouches,
  syncFailures: () => [...syncTouches(), { resource: 'notifications', entitled: holding('sync.view') }],
  customerMasters: () => [conflictTouch],
  syncFiles: ({ id }) => [{ resource: 'syncFiles', id, entitled: holding('sync.view') }],
  fieldMappings: () => [{ resource: 'syncFiles', entitled: holding('sync.view') }],
  erpHealth: syncTouches,
  syncWatch: () => [...healthTouches(), { resource: 'freshness', entitled: everybody }],
  syncAlerts: healthTouches,
  savedViews: viewTouches,
  noticeReads: ({ userId }) => [{ resource: 'notifications', entitled: ofUser(userId) }],
  viewPins: ({ userId }) => [{ resource: 'views', entitled: ofUser(userId) }],
  registrations: (row) => [
    { resource: 'registrations', entitled: (actor) => reachesRegistration(actor, row) },
    { resource: 'dashboard', entitled: both(holding('dashboard.view'), (actor) => reachesRegistration(actor, row)) },
  ],
  mails: ({ id, companyId }) => [{ resource: 'mails', id, entitled: serving('outbox.view', companyId) }],
  audit: ({ companyId }) => [{ resource: 'audit', entitled: serving('audit.view', companyId) }],
  ...settingTouches,
  ...textTouches,
}

/** Tables whose rows belong to an order and do not themselves say whose it is. */
export const orderParts = [
  'shipments',
  'invoices',
  'documents',
  'history',
  'sendAttempts',
] as const satisfies readonly TableName[]
