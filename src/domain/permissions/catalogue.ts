/**
 * Every permission there is: the only list. Endpoints and routes name one of these; roles grant them with a scope.
 * `scopes` lists the reaches that make sense for it, widest last; `side` says which shell it belongs to.
 */
export const permissions = {
  'overview.view': { side: 'account', scopes: ['company'] },
  'orders.view': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'orders.create': { side: 'account', scopes: ['company'] },
  'invoices.view': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'invoices.pay': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'invoices.preview': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'statement.view': { side: 'account', scopes: ['company'] },
  'prices.view': { side: 'account', scopes: ['company'] },
  'stock.view': { side: 'account', scopes: ['company'] },
  'subscriptions.view': { side: 'account', scopes: ['company'] },
  'subscriptions.manage': { side: 'account', scopes: ['company'] },
  'contracts.view': { side: 'account', scopes: ['company'] },
  'cases.view': { side: 'account', scopes: ['own', 'company'] },
  'cases.create': { side: 'account', scopes: ['company'] },
  'settings.view': { side: 'account', scopes: ['own'] },
  'profile.edit': { side: 'account', scopes: ['own'] },
  'addresses.edit': { side: 'account', scopes: ['company'] },
  'paymentMethods.view': { side: 'account', scopes: ['company'] },
  'paymentMethods.edit': { side: 'account', scopes: ['company'] },
  'billing.edit': { side: 'account', scopes: ['company'] },
  'authorizations.view': { side: 'account', scopes: ['own', 'company'] },
  'authorizations.decide': { side: 'account', scopes: ['company'] },
  'team.view': { side: 'account', scopes: ['company'] },
  'team.edit': { side: 'account', scopes: ['company'] },
  'structure.view': { side: 'account', scopes: ['company'] },
  'structure.edit': { side: 'account', scopes: ['company'] },
  'budgets.view': { side: 'account', scopes: ['own', 'company'] },
  'budgets.edit': { side: 'account', scopes: ['company'] },
  'catalogs.view': { side: 'account', scopes: ['company'] },
  'catalogs.edit': { side: 'account', scopes: ['company'] },
  'quotes.view': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'quotes.accept': { side: 'account', scopes: ['company'] },
  'quotes.request': { side: 'account', scopes: ['company'] },
  'returns.view': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'returns.create': { side: 'account', scopes: ['company'] },
  'views.share': { side: 'account', scopes: ['company'] },
  'dashboard.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'orderDesk.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'orderDesk.edit': { side: 'admin', scopes: ['assigned', 'all'] },
  'orderDesk.send': { side: 'admin', scopes: ['assigned', 'all'] },
  'casesDesk.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'casesDesk.edit': { side: 'admin', scopes: ['assigned', 'all'] },
  'returnDesk.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'returnDesk.edit': { side: 'admin', scopes: ['assigned', 'all'] },
  'customers.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'customers.edit': { side: 'admin', scopes: ['assigned', 'all'] },
  'customers.create': { side: 'admin', scopes: ['all'] },
  'customers.structure': { side: 'admin', scopes: ['assigned', 'all'] },
  'customers.documents': { side: 'admin', scopes: ['assigned', 'all'] },
  'customers.activity': { side: 'admin', scopes: ['assigned', 'all'] },
  'quoteDesk.answer': { side: 'admin', scopes: ['assigned', 'all'] },
  'quoteDesk.approve': { side: 'admin', scopes: ['assigned', 'all'] },
  'sync.view': { side: 'admin', scopes: ['all'] },
  'sync.run': { side: 'admin', scopes: ['all'] },
  'sync.configure': { side: 'admin', scopes: ['all'] },
  'accounts.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'accounts.edit': { side: 'admin', scopes: ['assigned', 'all'] },
  'accounts.impersonate': { side: 'admin', scopes: ['assigned', 'all'] },
  'accounts.impersonateWrite': { side: 'admin', scopes: ['assigned', 'all'] },
  'registrations.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'registrations.decide': { side: 'admin', scopes: ['assigned', 'all'] },
  'catalogue.view': { side: 'admin', scopes: ['all'] },
  'catalogue.edit': { side: 'admin', scopes: ['all'] },
  'catalogue.import': { side: 'admin', scopes: ['all'] },
  'reports.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'administrators.view': { side: 'admin', scopes: ['all'] },
  'administrators.edit': { side: 'admin', scopes: ['all'] },
  'roles.view': { side: 'admin', scopes: ['all'] },
  'roles.edit': { side: 'admin', scopes: ['all'] },
  'outbox.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'mailTemplates.view': { side: 'admin', scopes: ['all'] },
  'mailTemplates.edit': { side: 'admin', scopes: ['all'] },
  'scheduledTasks.view': { side: 'admin', scopes: ['all'] },
  'scheduledTasks.configure': { side: 'admin', scopes: ['all'] },
  'portalSettings.view': { side: 'admin', scopes: ['all'] },
  'portalSettings.edit': { side: 'admin', scopes: ['all'] },
  'audit.view': { side: 'admin', scopes: ['assigned', 'all'] },
  'adminViews.share': { side: 'admin', scopes: ['all'] },
} as const satisfies Record<string, { side: 'account' | 'admin'; scopes: readonly Scope[] }>

/**
 * Which records a grant reaches: one's own, those of one's branch and below, the company's, those of the customers an
 * administrator is assigned, or every company's.
 */
export type Scope = 'own' | 'branch' | 'company' | 'assigned' | 'all'
export type Permission = keyof typeof permissions
export type Side = 'account' | 'admin'
export const allPermissions = Object.keys(permissions) as Permission[]
export const isPermission = (value: string): value is Permission => Object.hasOwn(permissions, value)

/** What a role gives: permission by scope. Absent means not granted. */
export type Grants = Partial<Record<Permission, Scope>>
