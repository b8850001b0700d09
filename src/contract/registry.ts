import * as accountSettings from './account-settings'
import * as adminAccounts from './admin/accounts'
import * as adminDashboard from './admin/dashboard'
import * as adminOrders from './admin/orders'
import * as adminOutbox from './admin/outbox'
import * as adminPortalSettings from './admin/portal-settings'
import * as adminRegistrations from './admin/registrations'
import * as adminSync from './admin/sync'
import * as authorizations from './authorizations'
import * as basket from './basket'
import * as budgets from './budgets'
import * as cases from './cases'
import * as companyDetails from './company-details'
import * as catalogs from './catalogs'
import * as delegations from './delegations'
import * as documents from './documents'
import type { Endpoint } from './endpoint'
import * as events from './events'
import * as invoices from './invoices'
import * as orders from './orders'
import * as overview from './overview'
import * as products from './products'
import * as profile from './profile'
import * as registrations from './registrations'
import * as security from './security'
import * as session from './session'
import * as structure from './structure'
import * as subscriptions from './subscriptions'
import * as team from './team'

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'schemas' in value

/**
 * Every endpoint there is, by id. For the backend, the OpenAPI document and tests: the app imports the endpoints it
 * calls one by one, so that a page carries no other page's schemas.
 */
export const contract: ReadonlyMap<string, Endpoint> = new Map(
  [
    session,
    overview,
    orders,
    documents,
    products,
    basket,
    invoices,
    accountSettings,
    profile,
    companyDetails,
    security,
    subscriptions,
    team,
    cases,
    authorizations,
    delegations,
    budgets,
    structure,
    catalogs,
    events,
    adminAccounts,
    adminDashboard,
    adminOrders,
    adminSync,
    adminOutbox,
    adminPortalSettings,
    adminRegistrations,
    registrations,
  ]
    .flatMap((resource) => Object.values(resource) as unknown[])
    .filter(isEndpoint)
    .map((endpoint) => [endpoint.id, endpoint]),
)
