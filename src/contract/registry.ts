import * as accountSettings from './account-settings'
import * as adminAccess from './admin/access'
import * as adminAccountBulk from './admin/account-bulk'
import * as adminAccounts from './admin/accounts'
import * as adminAdministrators from './admin/administrators'
import * as adminAudit from './admin/audit'
import * as adminCustomerRecords from './admin/customer-records'
import * as adminCustomerStructure from './admin/customer-structure'
import * as adminCustomers from './admin/customers'
import * as adminDashboard from './admin/dashboard'
import * as adminImpersonations from './admin/impersonations'
import * as adminMailTemplates from './admin/mail-templates'
import * as adminOrders from './admin/orders'
import * as adminOutbox from './admin/outbox'
import * as adminPortalSettings from './admin/portal-settings'
import * as adminProductHistory from './admin/product-history'
import * as adminProductImports from './admin/product-imports'
import * as adminProductCategories from './admin/product-categories'
import * as adminProductMasters from './admin/product-masters'
import * as adminProducts from './admin/products'
import * as adminSettingsHistory from './admin/settings-history'
import * as adminShopSettings from './admin/shop-settings'
import * as adminQuoteDesk from './admin/quote-desk'
import * as adminDisputeDesk from './admin/dispute-desk'
import * as adminReturnDesk from './admin/return-desk'
import * as adminQuotes from './admin/quotes'
import * as adminReports from './admin/reports'
import * as adminRegistrations from './admin/registrations'
import * as adminRoles from './admin/roles'
import * as adminTextLanguages from './admin/translations/languages'
import * as adminMissingTexts from './admin/translations/missing'
import * as adminTextReleases from './admin/translations/releases'
import * as adminUnusedKeys from './admin/translations/unused'
import * as adminScheduledTasks from './admin/scheduled-tasks'
import * as adminSync from './admin/sync'
import * as adminSyncFiles from './admin/sync-files'
import * as adminSyncControls from './admin/sync-controls'
import * as adminSyncLists from './admin/sync-lists'
import * as adminSyncConflicts from './admin/sync-conflicts'
import * as adminSyncHealth from './admin/sync-health'
import * as adminSyncRows from './admin/sync-rows'
import * as adminTextBulk from './admin/translations/text-bulk'
import * as adminTextExchange from './admin/translations/exchange'
import * as adminTextHelp from './admin/translations/text-help'
import * as adminTextKeys from './admin/translations/text-keys'
import * as adminTexts from './admin/translations/texts'
import * as adminWorkbench from './admin/translations/workbench'
import * as authorizations from './authorizations'
import * as basket from './basket'
import * as branding from './branding'
import * as budgets from './budgets'
import * as cases from './cases'
import * as companyDetails from './company-details'
import * as catalogs from './catalogs'
import * as credit from './credit'
import * as delegations from './delegations'
import * as archive from './archive'
import * as documents from './documents'
import type { Endpoint } from './endpoint'
import * as events from './events'
import * as exported from './exports'
import * as impersonation from './impersonation'
import * as freshness from './freshness'
import * as invoiceDetail from './invoice-detail'
import * as invoices from './invoices'
import * as notifications from './notifications'
import * as ownAccounts from './own-accounts'
import * as orders from './orders'
import * as orderTemplates from './order-templates'
import * as purchasedItems from './purchased-items'
import * as quickOrder from './quick-order'
import * as payments from './payments'
import * as overview from './overview'
import * as quoteRequests from './quote-requests'
import * as quotes from './quotes'
import * as disputes from './disputes'
import * as returnRecords from './return-records'
import * as returnRequests from './return-requests'
import * as configurator from './configurator'
import * as products from './products'
import * as productsPage from './products-page'
import * as profile from './profile'
import * as registrations from './registrations'
import * as search from './search'
import * as security from './security'
import * as session from './session'
import * as statement from './statement'
import * as structure from './structure'
import * as subscriptions from './subscriptions'
import * as contracts from './contracts'
import * as deskCases from './admin/cases'
import * as deskTasks from './admin/tasks'
import * as departments from './admin/departments'
import * as deskMailbox from './admin/mailbox'
import * as mailbox from './mailbox'
import * as materials from './materials'
import * as deskMaterials from './admin/materials'
import * as tasks from './tasks'
import * as team from './team'
import * as texts from './texts'
import * as unblock from './unblock'
import * as unblockQuote from './unblock-quote'
import * as views from './views'

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'schemas' in value

/**
 * Every endpoint there is, by id. For the backend, the OpenAPI document and tests: the app imports the endpoints it
 * calls one by one, so that a page carries no other page's schemas.
 */
export const contract: ReadonlyMap<string, Endpoint> = new Map(
  [
    session,
    impersonation,
    ownAccounts,
    overview,
    orders,
    orderTemplates,
    purchasedItems,
    quickOrder,
    payments,
    archive,
    documents,
    quotes,
    disputes,
    adminDisputeDesk,
    returnRecords,
    returnRequests,
    quoteRequests,
    products,
    productsPage,
    configurator,
    basket,
    invoices,
    invoiceDetail,
    credit,
    statement,
    unblock,
    unblockQuote,
    notifications,
    accountSettings,
    profile,
    companyDetails,
    security,
    subscriptions,
    contracts,
    deskCases,
    tasks,
    deskTasks,
    mailbox,
    deskMailbox,
    materials,
    deskMaterials,
    departments,
    team,
    cases,
    authorizations,
    delegations,
    branding,
    budgets,
    structure,
    catalogs,
    events,
    exported,
    adminAccounts,
    adminAccountBulk,
    adminAccess,
    adminAdministrators,
    adminRoles,
    adminImpersonations,
    adminAudit,
    adminCustomers,
    adminCustomerRecords,
    adminCustomerStructure,
    adminDashboard,
    adminOrders,
    adminSync,
    adminSyncFiles,
    adminSyncControls,
    adminSyncLists,
    adminSyncConflicts,
    adminSyncHealth,
    adminSyncRows,
    freshness,
    adminScheduledTasks,
    adminOutbox,
    adminMailTemplates,
    adminPortalSettings,
    adminShopSettings,
    adminProducts,
    adminProductCategories,
    adminProductMasters,
    adminProductHistory,
    adminProductImports,
    adminSettingsHistory,
    adminQuotes,
    adminReturnDesk,
    adminQuoteDesk,
    adminRegistrations,
    adminReports,
    adminTexts,
    adminTextBulk,
    adminTextExchange,
    adminTextHelp,
    adminTextKeys,
    adminWorkbench,
    registrations,
    views,
    search,
    texts,
    adminTextLanguages,
    adminTextReleases,
    adminMissingTexts,
    adminUnusedKeys,
  ]
    .flatMap((resource) => Object.values(resource) as unknown[])
    .filter(isEndpoint)
    .map((endpoint) => [endpoint.id, endpoint]),
)
