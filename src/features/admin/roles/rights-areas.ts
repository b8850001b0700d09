import { allPermissions, type Permission, permissions, type Scope, type Side } from '@/domain/permissions/catalogue'

/** Rights by what they are about: the part of the name before the dot. What is new comes last on its side. */
const modulesOf = {
  account: {
    purchases: [
      'overview',
      'orders',
      'quotes',
      'returns',
      'contracts',
      'subscriptions',
      'catalogs',
      'authorizations',
      'prices',
      'stock',
    ],
    billing: ['invoices', 'statement', 'paymentMethods', 'billing'],
    company: ['team', 'structure', 'budgets', 'addresses'],
    own: ['settings', 'profile', 'cases', 'tasks', 'mailbox', 'views'],
  },
  admin: {
    work: [
      'dashboard',
      'orderDesk',
      'returnDesk',
      'disputeDesk',
      'quoteDesk',
      'casesDesk',
      'taskDesk',
      'mailDesk',
      'reports',
    ],
    customers: ['customers', 'accounts', 'registrations'],
    goods: ['catalogue', 'translations'],
    people: ['administrators', 'roles'],
    system: ['sync', 'outbox', 'mailTemplates', 'scheduledTasks', 'portalSettings', 'audit', 'adminViews'],
  },
} as const satisfies Record<Side, Record<string, readonly string[]>>

export type AreaName = keyof (typeof modulesOf)['account'] | keyof (typeof modulesOf)['admin']
export type Area = { name: AreaName; rights: Permission[] }

const moduleOf = (permission: Permission): string => permission.split('.')[0] ?? ''

/** Is this the first right of its module within the area? */
export const beginsModule = (rights: readonly Permission[], at: number): boolean => {
  const [right, before] = [rights[at], rights[at - 1]]
  return right !== undefined && before !== undefined && moduleOf(right) !== moduleOf(before)
}

export const rightsAreas = (side: Side): Area[] => {
  const areas = Object.entries(modulesOf[side]) as [AreaName, readonly string[]][]
  const known = new Set(areas.flatMap(([, modules]) => modules))
  const ofSide = allPermissions.filter((name) => permissions[name].side === side)
  return areas.map(([name, modules], at) => {
    const last = at === areas.length - 1
    const extra = last ? ofSide.filter((right) => !known.has(moduleOf(right))) : []
    return {
      name,
      rights: [...modules.flatMap((module) => ofSide.filter((right) => moduleOf(right) === module)), ...extra],
    }
  })
}

/** The reaches there are on a side, narrowest first. */
export const scopesOf = (side: Side): readonly Scope[] =>
  side === 'account' ? ['own', 'branch', 'company'] : ['assigned', 'all']

export const knows = (permission: Permission, scope: Scope): boolean =>
  (permissions[permission].scopes as readonly Scope[]).includes(scope)
