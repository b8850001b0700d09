import type { CompanyId } from '@/domain/ids'
import type { Permission } from '@/domain/permissions/catalogue'
import type { UserRow } from '@mocks/store/rows/people'
import { both, type Entitled, holding, ofCompany, serving, type Touch } from './entitled'

/** Who decides about the orders of a company. */
export const authorizersOf = (companyId: string): Entitled =>
  both(ofCompany(companyId), holding('authorizations.decide'))
/** Who decides is part of every case and of the checkout. */
export const deciderTouches = ({ companyId }: { companyId: string | null }): Touch[] =>
  companyId === null
    ? []
    : [
        { resource: 'authorizations', entitled: ofCompany(companyId) },
        { resource: 'delegations', entitled: authorizersOf(companyId) },
        { resource: 'session', entitled: authorizersOf(companyId) },
        { resource: 'basket', entitled: both(ofCompany(companyId), holding('orders.create')) },
      ]
/** What is left decides about the checkout of anybody who charges the same budget. */
export const budgetTouches = ({ companyId }: { companyId: string }): Touch[] => [
  { resource: 'budgets', entitled: both(ofCompany(companyId), holding('budgets.view')) },
  { resource: 'basket', entitled: both(ofCompany(companyId), holding('orders.create')) },
]
export const inCompany = (companyId: string, permission: Permission): Entitled =>
  both(ofCompany(companyId), holding(permission))
export const forCompany = (companyId: string, ...resources: string[]): Touch[] =>
  resources.map((resource) => ({ resource, entitled: ofCompany(companyId) }))
/** Counts and names of the tree and of the catalogs come from all that hangs on them. */
export const structureTouches = ({ companyId }: { companyId: string | null }): Touch[] =>
  companyId === null
    ? []
    : [
        { resource: 'structure', entitled: inCompany(companyId, 'structure.view') },
        { resource: 'catalogs', entitled: inCompany(companyId, 'catalogs.view') },
        // Ids of companies are what the rows hold.
        { resource: 'customerStructure', entitled: serving('customers.structure', companyId as CompanyId) },
      ]
/** A place in the tree, or being on, decides how far rights reach, what may be ordered and who is asked for it. */
export const branchTouches = ({ companyId }: { companyId: string }): Touch[] => [
  ...structureTouches({ companyId }),
  ...forCompany(companyId, 'session', 'team', 'orders', 'invoices', 'overview', 'basket', 'budgets', 'products'),
]
/** An account, for those who manage it in the store and in the administration. */
export const memberTouches = ({ id, companyId }: Pick<UserRow, 'id' | 'companyId'>): Touch[] =>
  companyId === null
    ? [{ resource: 'administrators', id, entitled: holding('administrators.view') }]
    : [
        { resource: 'team', id, entitled: both(ofCompany(companyId), holding('team.view')) },
        { resource: 'accounts', id, entitled: serving('accounts.view', companyId) },
      ]
