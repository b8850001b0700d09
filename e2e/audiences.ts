import { people } from './people'

export type Audience = {
  name: string
  email?: string
  paths: string[]
  /** Lists whose first record is a page of its own. */
  records: string[]
}

/** Every page there is, by who gets to see it. */
export const audiences: Audience[] = [
  {
    name: 'A visitor',
    paths: ['/sign-in', '/forgot-password', '/set-password?token=unknown', '/nowhere'],
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
      '/account/settings',
      '/account/nowhere',
    ],
    records: ['/account/orders'],
  },
  {
    name: 'An administrator',
    email: people.admin,
    paths: ['/admin/dashboard', '/admin/orders', '/admin/sync', '/admin/sync/runs', '/admin/outbox', '/admin/settings'],
    records: ['/admin/orders', '/admin/sync/runs', '/admin/outbox'],
  },
]
