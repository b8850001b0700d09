import { pastOrder } from './past-order'
import { people } from './people'

export type Audience = {
  name: string
  email?: string
  paths: string[]
  /** Those of the paths that are lists whose first record is a page of its own. */
  records: string[]
  /** Pages that only a certain record leads to. */
  beyond?: Beyond
}

export type Beyond = {
  /** The record is the first of this list, found with this search. */
  list: string
  search: string
  /** Addresses below the record. */
  pages: string[]
  /** Links on the record to pages below it: the first and the last of them are opened. */
  links: string
}

/** Every page there is, by who gets to see it. */
export const audiences: Audience[] = [
  {
    name: 'A visitor',
    paths: [
      '/sign-in',
      '/register',
      '/register/confirm?token=unknown',
      '/forgot-password',
      '/set-password?token=unknown',
      '/nowhere',
    ],
    records: [],
  },
  {
    name: 'A buyer',
    email: people.buyer,
    paths: [
      '/account/overview',
      '/account/orders',
      '/account/basket',
      '/account/checkout',
      '/account/invoices',
      '/account/subscriptions',
      '/account/cases',
      '/account/authorizations',
      '/account/authorizations/delegations',
      '/account/nowhere',
    ],
    records: ['/account/orders'],
    beyond: {
      list: '/account/orders',
      search: `?q=${pastOrder.poNumber}`,
      pages: ['/reorder', '/placed'],
      links: '/documents/',
    },
  },
  {
    name: 'An account manager',
    email: people.buyer,
    paths: [
      '/account/team',
      '/account/team/new',
      '/account/structure',
      '/account/budgets',
      '/account/catalogs',
      '/account/catalogs/new',
    ],
    records: ['/account/team', '/account/budgets', '/account/catalogs'],
  },
  {
    name: 'Somebody who sees to their settings',
    email: people.buyer,
    paths: [
      '/account/settings/profile',
      '/account/settings/security',
      '/account/settings/notifications',
      '/account/settings/company',
      '/account/settings/addresses',
      '/account/settings/payment',
    ],
    records: [],
  },
  {
    name: 'An administrator',
    email: people.admin,
    paths: [
      '/admin/dashboard',
      '/admin/orders',
      '/admin/accounts',
      '/admin/accounts/new',
      '/admin/registrations',
      '/admin/settings',
      '/admin/profile/person',
      '/admin/profile/security',
      '/admin/profile/notifications',
    ],
    records: ['/admin/orders', '/admin/accounts', '/admin/registrations'],
  },
  {
    name: 'Somebody who runs the synchronization',
    email: people.admin,
    paths: ['/admin/sync', '/admin/sync/runs', '/admin/outbox'],
    records: ['/admin/sync/runs', '/admin/outbox'],
  },
]
