import type adminDashboard from '@locales/en/adminDashboard.json'
import type adminOrders from '@locales/en/adminOrders.json'
import type authorizations from '@locales/en/authorizations.json'
import type basket from '@locales/en/basket.json'
import type budgets from '@locales/en/budgets.json'
import type cases from '@locales/en/cases.json'
import type catalogs from '@locales/en/catalogs.json'
import type common from '@locales/en/common.json'
import type demo from '@locales/en/demo.json'
import type documents from '@locales/en/documents.json'
import type enums from '@locales/en/enums.json'
import type invoices from '@locales/en/invoices.json'
import type mails from '@locales/en/mails.json'
import type orders from '@locales/en/orders.json'
import type outbox from '@locales/en/outbox.json'
import type registration from '@locales/en/registration.json'
import type registrations from '@locales/en/registrations.json'
import type overview from '@locales/en/overview.json'
import type portalSettings from '@locales/en/portalSettings.json'
import type permissions from '@locales/en/permissions.json'
import type problems from '@locales/en/problems.json'
import type session from '@locales/en/session.json'
import type settings from '@locales/en/settings.json'
import type structure from '@locales/en/structure.json'
import type subscriptions from '@locales/en/subscriptions.json'
import type sync from '@locales/en/sync.json'
import type team from '@locales/en/team.json'

/** Every namespace with its English texts: the authority on which keys exist. */
export type Resources = {
  common: typeof common
  enums: typeof enums
  permissions: typeof permissions
  problems: typeof problems
  session: typeof session
  overview: typeof overview
  orders: typeof orders
  authorizations: typeof authorizations
  basket: typeof basket
  invoices: typeof invoices
  settings: typeof settings
  structure: typeof structure
  catalogs: typeof catalogs
  subscriptions: typeof subscriptions
  cases: typeof cases
  budgets: typeof budgets
  mails: typeof mails
  documents: typeof documents
  adminDashboard: typeof adminDashboard
  adminOrders: typeof adminOrders
  sync: typeof sync
  team: typeof team
  outbox: typeof outbox
  registration: typeof registration
  registrations: typeof registrations
  portalSettings: typeof portalSettings
  demo: typeof demo
}
export type Namespace = keyof Resources

type Leaves<T, Path extends string> = {
  [K in keyof T & string]: T[K] extends string
    ? `${Path}${K}` | (K extends `${infer Counted}_other` ? `${Path}${Counted}` : never)
    : Leaves<T[K], `${Path}${K}.`>
}[keyof T & string]

/** A key with its namespace, `orders:list.title`: for data that names a text, such as the title of a route. */
export type MessageKey = { [N in Namespace]: Leaves<Resources[N], `${N}:`> }[Namespace]

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Resources
    returnNull: false
  }
}
