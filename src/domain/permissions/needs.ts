import { type Grants, type Permission, permissions, type Scope } from './catalogue'

/**
 * Rights that make no sense alone: whoever changes something must see it. A needed right is added with the right that
 * needs it, and stays for as long as that one does.
 */
export const permissionNeeds: Partial<Record<Permission, readonly Permission[]>> = {
  'invoices.preview': ['invoices.view'],
  'invoices.pay': ['invoices.view', 'prices.view'],
  'statement.view': ['invoices.view', 'prices.view'],
  'profile.edit': ['settings.view'],
  'addresses.edit': ['settings.view'],
  'billing.edit': ['settings.view'],
  'paymentMethods.view': ['settings.view'],
  'paymentMethods.edit': ['paymentMethods.view'],
  'authorizations.decide': ['authorizations.view'],
  'team.edit': ['team.view'],
  'structure.edit': ['structure.view'],
  'budgets.edit': ['budgets.view'],
  'catalogs.edit': ['catalogs.view'],
  'subscriptions.manage': ['subscriptions.view'],
  'cases.create': ['cases.view'],
  'casesDesk.edit': ['casesDesk.view'],
  'tasks.edit': ['tasks.view'],
  'mailbox.send': ['mailbox.view'],
  'mailDesk.edit': ['mailDesk.view'],
  'materialDesk.edit': ['materialDesk.view'],
  'taskDesk.edit': ['taskDesk.view'],
  'quotes.accept': ['quotes.view'],
  'quotes.request': ['quotes.view'],
  'quoteDesk.answer': ['customers.documents'],
  'quoteDesk.approve': ['customers.documents'],
  'returns.create': ['returns.view'],
  'returnDesk.edit': ['returnDesk.view'],
  'disputeDesk.decide': ['disputeDesk.view'],
  'orderDesk.edit': ['orderDesk.view'],
  'orderDesk.send': ['orderDesk.view'],
  'customers.edit': ['customers.view'],
  'customers.create': ['customers.view'],
  'customers.structure': ['customers.view'],
  'customers.documents': ['customers.view'],
  'customers.activity': ['customers.view'],
  'sync.run': ['sync.view'],
  'sync.configure': ['sync.view'],
  'accounts.edit': ['accounts.view'],
  'accounts.impersonate': ['accounts.view'],
  'accounts.impersonateWrite': ['accounts.impersonate'],
  'registrations.decide': ['registrations.view'],
  'catalogue.edit': ['catalogue.view'],
  'catalogue.import': ['catalogue.edit'],
  'administrators.edit': ['administrators.view'],
  'roles.edit': ['roles.view'],
  'mailTemplates.edit': ['mailTemplates.view'],
  'scheduledTasks.configure': ['scheduledTasks.view'],
  'portalSettings.edit': ['portalSettings.view'],
  'translations.edit': ['translations.view'],
  'translations.review': ['translations.view'],
  'translations.publish': ['translations.view'],
  'translations.manage': ['translations.view'],
}

const widths: Readonly<Record<Scope, number>> = { own: 0, branch: 1, company: 2, assigned: 3, all: 4 }
const narrower = (a: Scope | undefined, b: Scope): boolean => a === undefined || widths[a] < widths[b]

/** One accepts the quotes that one sees, few or many: seeing some is enough. */
const enoughToSeeSome: readonly Permission[] = [
  'returns.create',
  'quotes.accept',
  'quotes.request',
  'cases.create',
  'tasks.edit',
  'mailbox.send',
]

/** How far a needed right has to reach: as far as the one that needs it or, where it cannot, as far as it goes. */
const neededScope = (needed: Permission, by: Permission, scope: Scope): Scope => {
  const scopes: readonly Scope[] = permissions[needed].scopes
  if (enoughToSeeSome.includes(by)) return scopes[0] ?? scope
  return scopes.includes(scope) ? scope : (scopes.at(-1) ?? scope)
}

/** The narrowest scope a right may have while others that are granted need it; null: none of them does. */
export const leastScope = (grants: Grants, permission: Permission): Scope | null => {
  let least: Scope | null = null
  for (const by of neededBy(grants, permission)) {
    const scope = neededScope(permission, by, grants[by] ?? 'own')
    if (narrower(least ?? undefined, scope)) least = scope
  }
  return least
}

/** Granted rights that need this one. */
export const neededBy = (grants: Grants, permission: Permission): Permission[] =>
  (Object.keys(grants) as Permission[]).filter(
    (by) => grants[by] !== undefined && permissionNeeds[by]?.includes(permission),
  )

/** The same grants with everything they need, and nothing narrower than needed. */
export const withNeeds = (grants: Grants): Grants => {
  const complete: Grants = { ...grants }
  const add = (by: Permission): void => {
    const scope = complete[by]
    if (scope === undefined) return
    for (const needed of permissionNeeds[by] ?? []) {
      const least = neededScope(needed, by, scope)
      if (narrower(complete[needed], least)) complete[needed] = least
      add(needed)
    }
  }
  for (const by of Object.keys(grants) as Permission[]) add(by)
  return complete
}
