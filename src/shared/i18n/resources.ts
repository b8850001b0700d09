import type access from '@locales/en/access.json'
import type administrators from '@locales/en/administrators.json'
import type roles from '@locales/en/roles.json'
import type adminDashboard from '@locales/en/adminDashboard.json'
import type adminOrders from '@locales/en/adminOrders.json'
import type audit from '@locales/en/audit.json'
import type authorizations from '@locales/en/authorizations.json'
import type basket from '@locales/en/basket.json'
import type budgets from '@locales/en/budgets.json'
import type cases from '@locales/en/cases.json'
import type configurator from '@locales/en/configurator.json'
import type contracts from '@locales/en/contracts.json'
import type catalogue from '@locales/en/catalogue.json'
import type catalogs from '@locales/en/catalogs.json'
import type customers from '@locales/en/customers.json'
import type common from '@locales/en/common.json'
import type demo from '@locales/en/demo.json'
import type archive from '@locales/en/archive.json'
import type documents from '@locales/en/documents.json'
import type enums from '@locales/en/enums.json'
import type impersonation from '@locales/en/impersonation.json'
import type invoices from '@locales/en/invoices.json'
import type lists from '@locales/en/lists.json'
import type materials from '@locales/en/materials.json'
import type mailTemplates from '@locales/en/mailTemplates.json'
import type mailbox from '@locales/en/mailbox.json'
import type mails from '@locales/en/mails.json'
import type papers from '@locales/en/papers.json'
import type orders from '@locales/en/orders.json'
import type outbox from '@locales/en/outbox.json'
import type registration from '@locales/en/registration.json'
import type reports from '@locales/en/reports.json'
import type registrations from '@locales/en/registrations.json'
import type notifications from '@locales/en/notifications.json'
import type messages from '@locales/en/messages.json'
import type orderTemplates from '@locales/en/orderTemplates.json'
import type overview from '@locales/en/overview.json'
import type palette from '@locales/en/palette.json'
import type portalSettings from '@locales/en/portalSettings.json'
import type payments from '@locales/en/payments.json'
import type permissions from '@locales/en/permissions.json'
import type disputes from '@locales/en/disputes.json'
import type refusals from '@locales/en/refusals.json'
import type returns from '@locales/en/returns.json'
import type quickOrder from '@locales/en/quickOrder.json'
import type quotes from '@locales/en/quotes.json'
import type problems from '@locales/en/problems.json'
import type products from '@locales/en/products.json'
import type session from '@locales/en/session.json'
import type settings from '@locales/en/settings.json'
import type statement from '@locales/en/statement.json'
import type structure from '@locales/en/structure.json'
import type subscriptions from '@locales/en/subscriptions.json'
import type sync from '@locales/en/sync.json'
import type syncRows from '@locales/en/syncRows.json'
import type syncFiles from '@locales/en/syncFiles.json'
import type syncHealth from '@locales/en/syncHealth.json'
import type textReleases from '@locales/en/textReleases.json'
import type tasks from '@locales/en/tasks.json'
import type team from '@locales/en/team.json'
import type translations from '@locales/en/translations.json'
import type translationChecks from '@locales/en/translationChecks.json'

/** Every namespace with its English texts: the authority on which keys exist. */
export type Resources = {
  common: typeof common
  enums: typeof enums
  payments: typeof payments
  permissions: typeof permissions
  problems: typeof problems
  impersonation: typeof impersonation
  session: typeof session
  overview: typeof overview
  orderTemplates: typeof orderTemplates
  quickOrder: typeof quickOrder
  messages: typeof messages
  notifications: typeof notifications
  orders: typeof orders
  authorizations: typeof authorizations
  basket: typeof basket
  invoices: typeof invoices
  settings: typeof settings
  statement: typeof statement
  structure: typeof structure
  catalogue: typeof catalogue
  catalogs: typeof catalogs
  subscriptions: typeof subscriptions
  contracts: typeof contracts
  configurator: typeof configurator
  cases: typeof cases
  budgets: typeof budgets
  quotes: typeof quotes
  disputes: typeof disputes
  refusals: typeof refusals
  returns: typeof returns
  products: typeof products
  lists: typeof lists
  mailbox: typeof mailbox
  mails: typeof mails
  mailTemplates: typeof mailTemplates
  materials: typeof materials
  documents: typeof documents
  archive: typeof archive
  papers: typeof papers
  adminDashboard: typeof adminDashboard
  adminOrders: typeof adminOrders
  audit: typeof audit
  sync: typeof sync
  syncRows: typeof syncRows
  syncFiles: typeof syncFiles
  syncHealth: typeof syncHealth
  team: typeof team
  tasks: typeof tasks
  translations: typeof translations
  translationChecks: typeof translationChecks
  textReleases: typeof textReleases
  outbox: typeof outbox
  registration: typeof registration
  registrations: typeof registrations
  reports: typeof reports
  palette: typeof palette
  portalSettings: typeof portalSettings
  customers: typeof customers
  access: typeof access
  administrators: typeof administrators
  roles: typeof roles
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
