/**
 * Every permission there is: the only list. Endpoints and routes name one of these; roles grant them with a scope.
 * `scopes` lists the reaches that make sense for it, widest last; `side` says which shell it belongs to.
 */
export const permissions = {
  'overview.view': { side: 'account', scopes: ['company'] },
  'orders.view': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'orders.create': { side: 'account', scopes: ['company'] },
  'invoices.view': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'invoices.preview': { side: 'account', scopes: ['own', 'branch', 'company'] },
  'prices.view': { side: 'account', scopes: ['company'] },
  'stock.view': { side: 'account', scopes: ['company'] },
  'subscriptions.view': { side: 'account', scopes: ['company'] },
  'cases.view': { side: 'account', scopes: ['own', 'company'] },
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
  'dashboard.view': { side: 'admin', scopes: ['all'] },
  'orderDesk.view': { side: 'admin', scopes: ['all'] },
  'orderDesk.edit': { side: 'admin', scopes: ['all'] },
  'orderDesk.send': { side: 'admin', scopes: ['all'] },
  'sync.view': { side: 'admin', scopes: ['all'] },
  'sync.run': { side: 'admin', scopes: ['all'] },
  'sync.configure': { side: 'admin', scopes: ['all'] },
  'accounts.view': { side: 'admin', scopes: ['all'] },
  'accounts.edit': { side: 'admin', scopes: ['all'] },
  'registrations.view': { side: 'admin', scopes: ['all'] },
  'registrations.decide': { side: 'admin', scopes: ['all'] },
  'outbox.view': { side: 'admin', scopes: ['all'] },
  'portalSettings.view': { side: 'admin', scopes: ['all'] },
  'portalSettings.edit': { side: 'admin', scopes: ['all'] },
} as const satisfies Record<string, { side: 'account' | 'admin'; scopes: readonly Scope[] }>

/** Which records a grant reaches: one's own, those of one's branch and below, the company's, or every company's. */
export type Scope = 'own' | 'branch' | 'company' | 'all'
export type Permission = keyof typeof permissions
export type Side = 'account' | 'admin'
export const allPermissions = Object.keys(permissions) as Permission[]
export const isPermission = (value: string): value is Permission => Object.hasOwn(permissions, value)

/** What a role gives: permission by scope. Absent means not granted. */
export type Grants = Partial<Record<Permission, Scope>>
