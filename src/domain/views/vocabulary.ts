import type { Permission, Side } from '../permissions/catalogue'
import { permissions } from '../permissions/catalogue'

/** The lists that keep saved views, by the id of their table, and the right that opens each of them. */
export const savedLists = {
  orders: 'orders.view',
  invoices: 'invoices.view',
  subscriptions: 'subscriptions.view',
  cases: 'cases.view',
  authorizations: 'authorizations.view',
  team: 'team.view',
  budgets: 'budgets.view',
  catalogs: 'catalogs.view',
  quotes: 'quotes.view',
  'desk-orders': 'orderDesk.view',
  'desk-quotes': 'customers.documents',
  customers: 'customers.view',
  accounts: 'accounts.view',
  registrations: 'registrations.view',
  products: 'catalogue.view',
  administrators: 'administrators.view',
  roles: 'roles.view',
  mails: 'outbox.view',
  'sync-runs': 'sync.view',
  audit: 'audit.view',
  'customer-orders': 'customers.documents',
  'customer-invoices': 'customers.documents',
  'customer-mails': 'customers.documents',
  'customer-users': 'accounts.view',
  'customer-activity': 'customers.activity',
  'product-conflicts': 'catalogue.view',
  'sales-report': 'reports.view',
  goods: 'reports.view',
} as const satisfies Record<string, Permission>

export type SavedList = keyof typeof savedLists
export const savedListIds = Object.keys(savedLists) as [SavedList, ...SavedList[]]
/** Whether views of this list can be kept. */
export const isSavedList = (id: string): id is SavedList => Object.hasOwn(savedLists, id)
/** Whose pages the list is on, by the permission that opens it. */
export const sideOfList = (list: SavedList): Side => permissions[savedLists[list]].side

/**
 * Who sees a view: its owner; everybody of the owner's company; administrators who share a role with the owner; or all
 * administrators. Whoever sees it sees rows by their own rights.
 */
export const viewAudiences = ['mine', 'company', 'role', 'staff'] as const
export type ViewAudience = (typeof viewAudiences)[number]

/** The audiences that make sense for a list. */
export const audiencesOf = (side: Side): readonly ViewAudience[] =>
  side === 'account' ? ['mine', 'company'] : ['mine', 'role', 'staff']

/** The right to show one's views to others. */
export const shareRightOf = (side: Side): Permission => (side === 'account' ? 'views.share' : 'adminViews.share')

/** `mostOwn`: of one list. */
export const viewLimits = { name: 60, query: 2000, columns: 60, mostOwn: 50 } as const
