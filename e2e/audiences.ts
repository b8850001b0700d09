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

/** Every page there is, by who gets to see it. Audiences of one person stand together: they share what was loaded. */
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
    name: 'Somebody who looks for goods',
    email: people.buyer,
    paths: [
      '/account/catalogue',
      '/account/catalogue?category=handles&feature=["colour:white"]&look=table&currency=EUR',
      '/account/catalogue?q=hadnle',
      '/account/catalogue/HW-101-W?currency=EUR',
      '/account/catalogue/HW-101-B',
      '/account/catalogue/SC-740-100',
      '/account/catalogue/WD-76/configure?choice=["material:aluminium"]',
    ],
    records: [],
  },
  {
    name: 'Somebody who orders again and in bulk',
    email: people.buyer,
    paths: [
      '/account/templates',
      '/account/templates/tpl_restock',
      '/account/templates/tpl_restock/take',
      '/account/templates/new?from=basket',
      '/account/reorder',
      '/account/quick-order',
    ],
    records: [],
  },
  {
    name: 'Somebody who keeps the books',
    email: people.buyer,
    paths: [
      '/account/invoices',
      '/account/invoices/pay?invoice=["inv_s017","inv_s016"]',
      '/account/invoices/pay?invoice=["inv_s017"]&step=review',
      '/account/payments',
      '/account/documents',
      '/account/statement',
      '/account/credit',
      '/account/statement/credits',
    ],
    records: ['/account/invoices', '/account/payments', '/account/documents', '/account/statement/credits'],
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
      '/account/quotes',
      '/account/quotes/quo_2046/order',
      '/account/quotes/quo_2046/changes',
      '/account/quotes/new?quoteId=quo_2038',
    ],
    records: ['/account/team', '/account/budgets', '/account/catalogs', '/account/quotes'],
  },
  {
    name: 'Somebody who sees to subscriptions and cases',
    email: people.buyer,
    paths: [
      '/account/subscriptions',
      '/account/subscriptions?accounts=all',
      '/account/contracts',
      '/account/cases',
      '/account/cases/new?about=subscription&record=sub_4001',
    ],
    records: ['/account/subscriptions', '/account/cases'],
  },
  {
    name: 'Somebody who writes to the supplier and works by tasks',
    email: people.buyer,
    paths: [
      '/account/mailbox',
      '/account/mailbox/eml_terms1',
      '/account/mailbox/new',
      '/account/tasks',
      '/account/tasks/tsk_201',
      '/account/tasks/new',
      '/account/materials',
    ],
    records: [],
  },
  {
    name: 'Somebody who sends goods back',
    email: people.buyer,
    paths: [
      '/account/returns',
      '/account/returns/ret_r02',
      '/account/returns/new',
      '/account/returns/new?kind=invoice&id=inv_s017',
      '/account/returns/new?kind=none',
    ],
    records: [],
  },
  {
    name: 'Somebody who disputes a bill',
    email: people.buyer,
    paths: ['/account/disputes', '/account/disputes/dis_d01', '/account/invoices/inv_s017/dispute'],
    records: [],
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
    name: 'Somebody at the returns desk',
    email: people.admin,
    paths: [
      '/admin/returns',
      '/admin/returns/ret_r03',
      '/admin/returns/reasons',
      '/admin/returns/new',
      '/admin/disputes',
      '/admin/disputes/dis_d01',
      '/admin/returns/new?customer=cmp_kestrel&kind=invoice&id=inv_s017',
    ],
    records: [],
  },
  {
    name: 'An administrator',
    email: people.admin,
    paths: [
      '/admin/dashboard',
      '/admin/orders',
      '/admin/cases',
      '/admin/accounts',
      '/admin/accounts/new',
      '/admin/registrations',
      '/admin/profile/person',
      '/admin/profile/security',
      '/admin/profile/notifications',
    ],
    records: ['/admin/orders', '/admin/cases', '/admin/accounts', '/admin/registrations'],
  },
  {
    name: 'Somebody who reads the company mailbox and gives tasks',
    email: people.admin,
    paths: [
      '/admin/mailbox',
      '/admin/mailbox/eml_damaged',
      '/admin/mailbox/new',
      '/admin/tasks',
      '/admin/tasks/tsk_205',
      '/admin/tasks/new?about=case&record=cas_3012',
      '/admin/departments',
      '/admin/materials',
      '/admin/materials/mat_catalogue_en',
      '/admin/materials/new',
    ],
    records: [],
  },
  {
    name: 'Somebody who answers quotes',
    email: people.admin,
    paths: [
      '/admin/quotes',
      '/admin/quotes/quo_2044',
      '/admin/quotes/quo_2038',
      '/admin/quotes/new?companyId=cmp_kestrel',
    ],
    records: ['/admin/quotes'],
  },
  {
    name: 'Somebody who looks after customers',
    email: people.admin,
    paths: [
      '/admin/customers',
      '/admin/customers/new',
      '/admin/customers/cmp_kestrel',
      '/admin/customers/cmp_kestrel/users',
      '/admin/customers/cmp_kestrel/structure',
      '/admin/customers/cmp_kestrel/documents?view=invoices',
      '/admin/customers/cmp_kestrel/activity',
      '/admin/registrations/reg_brzoza',
    ],
    records: [],
  },
  {
    name: 'Somebody who keeps the products',
    email: people.admin,
    paths: [
      '/admin/products',
      '/admin/products/conflicts',
      '/admin/products/categories',
      '/admin/products/master',
      '/admin/products/import',
    ],
    records: ['/admin/products'],
  },
  {
    name: 'Somebody who looks things up',
    email: people.admin,
    paths: ['/admin/audit', '/admin/reports?compare=year', '/admin/reports?by=product', '/admin/reports/goods'],
    records: [],
  },
  {
    name: 'Somebody who says who may do what',
    email: people.admin,
    paths: [
      '/admin/roles',
      '/admin/roles/compare',
      '/admin/administrators',
      '/admin/administrators/new',
      '/admin/access?person=usr_ines',
    ],
    records: ['/admin/roles', '/admin/administrators'],
  },
  {
    name: 'An administrator who sets up the portal',
    email: people.admin,
    paths: [
      '/admin/settings/ordering',
      '/admin/settings/payment',
      '/admin/settings/modules',
      '/admin/settings/returns?shop=SE',
      '/admin/settings/branding',
      '/admin/settings/history',
      '/admin/mail-templates',
      '/admin/mail-templates/orderReceived/ar',
      '/admin/scheduled-tasks',
      '/admin/translations/settings',
    ],
    records: [],
  },
  {
    name: 'An administrator who publishes texts',
    email: people.admin,
    paths: [
      '/admin/translations',
      '/admin/translations?language=pl&key=orders:list.footer',
      '/admin/translations?layout=grid',
      '/admin/translations/progress',
      '/admin/translations/glossary',
      '/admin/translations/releases',
      '/admin/translations/releases/compare',
      '/admin/translations/languages',
      '/admin/translations/missing',
      '/admin/translations/unused',
      '/admin/translations/import',
      '/admin/translations/export?format=po',
    ],
    records: [],
  },
  {
    name: 'Somebody who runs the synchronization',
    email: people.admin,
    paths: [
      '/admin/sync',
      '/admin/sync/jobs/pricesIn',
      '/admin/sync/plan',
      '/admin/sync/files',
      '/admin/sync/files/new',
      '/admin/sync/runs',
      '/admin/sync/failures',
      '/admin/sync/conflicts',
      '/admin/outbox',
    ],
    records: ['/admin/sync/runs', '/admin/outbox'],
  },
]
