import { streamChanges } from '@/contract/events'
import { contract } from '@/contract/registry'
import { ok } from '@/domain/result'
import type { Cipher } from '@mocks/engine/session/cipher'
import { accessHandlers } from './handlers/access'
import { accountSettingsHandlers } from './handlers/account-settings'
import { createAccountBulkHandlers } from './handlers/account-bulk'
import { createAccountHandlers } from './handlers/accounts'
import { createAdministratorHandlers } from './handlers/administrators'
import { auditHandlers } from './handlers/audit'
import { authorizationHandlers } from './handlers/authorizations'
import { basketHandlers } from './handlers/basket'
import { budgetHandlers } from './handlers/budgets'
import { brandingHandlers } from './handlers/branding'
import { caseHandlers } from './handlers/cases'
import { companyDetailsHandlers } from './handlers/company-details'
import { customerHandlers } from './handlers/customers'
import { customerStructureHandlers } from './handlers/customer-structure'
import { catalogHandlers } from './handlers/catalogs'
import { dashboardHandlers } from './handlers/dashboard'
import { delegationHandlers } from './handlers/delegations'
import { deskOrderHandlers } from './handlers/desk-orders'
import { archiveHandlers } from './handlers/archive'
import { documentHandlers } from './handlers/documents'
import { createImpersonationHandlers } from './handlers/impersonations'
import { invoiceHandlers } from './handlers/invoices'
import { shopSettingsHandlers } from './handlers/shop-settings'
import { statementHandlers } from './handlers/statement'
import { unblockHandlers } from './handlers/unblock'
import { payQuoteHandlers } from './handlers/pay-quote'
import { paymentHandlers } from './handlers/payments'
import { orderHandlers } from './handlers/orders'
import { orderTemplateHandlers } from './handlers/order-templates'
import { purchasedItemHandlers } from './handlers/purchased-items'
import { quickOrderHandlers } from './handlers/quick-order'
import { mailTemplateHandlers } from './handlers/mail-templates'
import { notificationHandlers } from './handlers/notifications'
import { outboxHandlers } from './handlers/outbox'
import { overviewHandlers } from './handlers/overview'
import { portalSettingsHandlers } from './handlers/portal-settings'
import { productHandlers } from './handlers/products'
import { catalogueHandlers } from './handlers/catalogue'
import { productHistoryHandlers } from './handlers/product-history'
import { productImportHandlers } from './handlers/product-imports'
import { profileHandlers } from './handlers/profile'
import { createRegistrationHandlers } from './handlers/registrations'
import { roleHandlers } from './handlers/roles'
import { scheduledTaskHandlers } from './handlers/scheduled-tasks'
import { structureHandlers } from './handlers/structure'
import { createOwnAccountHandlers } from './handlers/own-accounts'
import { createSecurityHandlers } from './handlers/security'
import { deskQuoteHandlers } from './handlers/desk-quotes'
import { quoteRequestHandlers } from './handlers/quote-requests'
import { disputeHandlers } from './handlers/disputes'
import { returnDeskHandlers } from './handlers/return-desk'
import { returnHandlers } from './handlers/returns'
import { quoteHandlers } from './handlers/quotes'
import { reportHandlers } from './handlers/reports'
import { subscriptionHandlers } from './handlers/subscriptions'
import { contractHandlers } from './handlers/contracts'
import { deskCaseHandlers } from './handlers/desk-cases'
import { departmentHandlers } from './handlers/departments'
import { mailDeskHandlers } from './handlers/mail-desk'
import { mailboxHandlers } from './handlers/mailbox'
import { materialHandlers } from './handlers/materials'
import { taskHandlers } from './handlers/tasks'
import { syncFileHandlers } from './handlers/sync-files'
import { syncHandlers } from './handlers/sync'
import { syncControlHandlers } from './handlers/sync-controls'
import { syncListHandlers } from './handlers/sync-lists'
import { syncHealthHandlers } from './handlers/sync-health'
import { syncRowHandlers } from './handlers/sync-rows'
import { createSessionHandlers } from './handlers/session'
import { missingTextHandlers } from './handlers/missing-texts'
import { textExchangeHandlers } from './handlers/text-exchange'
import { textReleaseHandlers } from './handlers/text-releases'
import { textBulkHandlers } from './handlers/text-bulk'
import { textKeyHandlers } from './handlers/text-keys'
import { textSettingsHandlers } from './handlers/text-settings'
import { workbenchTextHandlers } from './handlers/workbench-texts'
import { textHandlers } from './handlers/texts'
import { createTeamHandlers } from './handlers/team'
import { searchHandlers } from './handlers/search'
import { viewHandlers } from './handlers/views'
import { type Handler, implement } from './implement'

/** The pipeline itself answers this one; the handler only gives it a place in the routes. */
const eventHandler = implement(streamChanges, async () =>
  ok({ kind: 'refusal', refusal: { type: 'server/unexpected' } }),
)

/** Every handler there is. @throws when the contract has an endpoint nobody implements, or that two do. */
export const createHandlers = (parts: { cipher: Cipher; passwordIterations: number }): Handler[] => {
  const handlers = [
    ...createSessionHandlers(parts.cipher, parts.passwordIterations),
    ...accessHandlers,
    ...createAccountHandlers(parts.cipher),
    ...createAccountBulkHandlers(parts.cipher),
    ...createImpersonationHandlers(parts.cipher, parts.passwordIterations),
    ...createAdministratorHandlers(parts.cipher),
    ...roleHandlers,
    ...createTeamHandlers(parts.cipher),
    ...accountSettingsHandlers,
    ...auditHandlers,
    ...authorizationHandlers,
    ...basketHandlers,
    ...brandingHandlers,
    ...caseHandlers,
    ...companyDetailsHandlers,
    ...catalogHandlers,
    ...customerHandlers,
    ...customerStructureHandlers,
    ...budgetHandlers,
    ...dashboardHandlers,
    ...delegationHandlers,
    ...deskOrderHandlers,
    ...archiveHandlers,
    ...documentHandlers,
    ...invoiceHandlers,
    ...statementHandlers,
    ...unblockHandlers,
    ...payQuoteHandlers,
    ...paymentHandlers,
    ...orderHandlers,
    ...orderTemplateHandlers,
    ...purchasedItemHandlers,
    ...quickOrderHandlers,
    ...mailTemplateHandlers,
    ...notificationHandlers,
    ...outboxHandlers,
    ...overviewHandlers,
    ...portalSettingsHandlers,
    ...shopSettingsHandlers,
    ...productHandlers,
    ...reportHandlers,
    ...catalogueHandlers,
    ...productHistoryHandlers,
    ...productImportHandlers,
    ...profileHandlers,
    ...quoteHandlers,
    ...disputeHandlers,
    ...returnHandlers,
    ...returnDeskHandlers,
    ...quoteRequestHandlers,
    ...deskQuoteHandlers,
    ...createOwnAccountHandlers(parts.cipher),
    ...createSecurityHandlers(parts.cipher, parts.passwordIterations),
    ...createRegistrationHandlers(parts.cipher),
    ...scheduledTaskHandlers,
    ...structureHandlers,
    ...subscriptionHandlers,
    ...contractHandlers,
    ...deskCaseHandlers,
    ...taskHandlers,
    ...mailboxHandlers,
    ...materialHandlers,
    ...mailDeskHandlers,
    ...departmentHandlers,
    ...syncHandlers,
    ...syncFileHandlers,
    ...syncControlHandlers,
    ...syncListHandlers,
    ...syncHealthHandlers,
    ...syncRowHandlers,
    ...viewHandlers,
    ...searchHandlers,
    ...textHandlers,
    ...textBulkHandlers,
    ...textKeyHandlers,
    ...textSettingsHandlers,
    ...workbenchTextHandlers,
    ...textExchangeHandlers,
    ...textReleaseHandlers,
    ...missingTextHandlers,
    eventHandler,
  ]
  const ids = handlers.map(({ endpoint }) => endpoint.id)
  const different = new Set(ids)
  const missing = [...contract.keys()].filter((id) => !different.has(id))
  const twice = different.size < ids.length ? ids.filter((id, place) => ids.indexOf(id) !== place) : []
  if (missing.length + twice.length > 0)
    throw new Error(`Without a handler: ${missing.join(', ')}. With two: ${twice.join(', ')}`)
  return handlers
}
