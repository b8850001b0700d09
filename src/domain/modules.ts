import type { Permission } from './permissions/catalogue'

/** The parts of My Account that the business opens to some customers and not to others (NAV-11, INT-04). */
export const portalModules = [
  'quotes',
  'returns',
  'subscriptions',
  'cases',
  'budgets',
  'catalogs',
  'structure',
  'tasks',
  'mailbox',
  'materials',
] as const
export type PortalModule = (typeof portalModules)[number]

/** Price groups of the ERP, which are the customer groups that settings speak of. */
export const priceGroups = ['A', 'B', 'C'] as const
export type PriceGroup = (typeof priceGroups)[number]

/** What one customer has instead of what its group has: true opens, false closes, absent follows the group. */
export type ModuleOverrides = Readonly<Partial<Record<PortalModule, boolean>>>

const modules: ReadonlySet<string> = new Set(portalModules)

/** The module a right belongs to, by the first part of its name; null for rights that no module closes. */
export const moduleOf = (permission: Permission): PortalModule | null => {
  const [area = ''] = permission.split('.')
  return modules.has(area) ? (area as PortalModule) : null
}

/** What is open to a customer: what the group has, unless the customer has a choice of its own. */
export const openTo = (ofGroup: readonly PortalModule[], overrides: ModuleOverrides): ReadonlySet<PortalModule> =>
  new Set(portalModules.filter((module) => overrides[module] ?? ofGroup.includes(module)))
