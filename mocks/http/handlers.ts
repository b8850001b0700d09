import { streamChanges } from '@/contract/events'
import { contract } from '@/contract/registry'
import { ok } from '@/domain/result'
import type { Cipher } from '@mocks/engine/session/cipher'
import { accountSettingsHandlers } from './handlers/account-settings'
import { createAccountHandlers } from './handlers/accounts'
import { authorizationHandlers } from './handlers/authorizations'
import { basketHandlers } from './handlers/basket'
import { budgetHandlers } from './handlers/budgets'
import { caseHandlers } from './handlers/cases'
import { companyDetailsHandlers } from './handlers/company-details'
import { catalogHandlers } from './handlers/catalogs'
import { dashboardHandlers } from './handlers/dashboard'
import { delegationHandlers } from './handlers/delegations'
import { deskOrderHandlers } from './handlers/desk-orders'
import { documentHandlers } from './handlers/documents'
import { invoiceHandlers } from './handlers/invoices'
import { orderHandlers } from './handlers/orders'
import { outboxHandlers } from './handlers/outbox'
import { overviewHandlers } from './handlers/overview'
import { portalSettingsHandlers } from './handlers/portal-settings'
import { productHandlers } from './handlers/products'
import { profileHandlers } from './handlers/profile'
import { createRegistrationHandlers } from './handlers/registrations'
import { structureHandlers } from './handlers/structure'
import { createSecurityHandlers } from './handlers/security'
import { subscriptionHandlers } from './handlers/subscriptions'
import { syncHandlers } from './handlers/sync'
import { createSessionHandlers } from './handlers/session'
import { createTeamHandlers } from './handlers/team'
import { type Handler, implement } from './implement'

/** The pipeline itself answers this one; the handler only gives it a place in the routes. */
const eventHandler = implement(streamChanges, async () =>
  ok({ kind: 'refusal', refusal: { type: 'server/unexpected' } }),
)

/** Every handler there is. @throws when the contract has an endpoint nobody implements, or that two do. */
export const createHandlers = (parts: { cipher: Cipher; passwordIterations: number }): Handler[] => {
  const handlers = [
    ...createSessionHandlers(parts.cipher, parts.passwordIterations),
    ...createAccountHandlers(parts.cipher),
    ...createTeamHandlers(parts.cipher),
    ...accountSettingsHandlers,
    ...authorizationHandlers,
    ...basketHandlers,
    ...caseHandlers,
    ...companyDetailsHandlers,
    ...catalogHandlers,
    ...budgetHandlers,
    ...dashboardHandlers,
    ...delegationHandlers,
    ...deskOrderHandlers,
    ...documentHandlers,
    ...invoiceHandlers,
    ...orderHandlers,
    ...outboxHandlers,
    ...overviewHandlers,
    ...portalSettingsHandlers,
    ...productHandlers,
    ...profileHandlers,
    ...createSecurityHandlers(parts.cipher, parts.passwordIterations),
    ...createRegistrationHandlers(parts.cipher),
    ...structureHandlers,
    ...subscriptionHandlers,
    ...syncHandlers,
    eventHandler,
  ]
  const ids = handlers.map(({ endpoint }) => endpoint.id)
  const missing = [...contract.keys()].filter((id) => !ids.includes(id))
  const twice = ids.filter((id, place) => ids.indexOf(id) !== place)
  if (missing.length + twice.length > 0)
    throw new Error(`Without a handler: ${missing.join(', ')}. With two: ${twice.join(', ')}`)
  return handlers
}
