import type { CompanyId } from '@/domain/ids'
import type { MessageRow } from '@mocks/store/rows/messages'
import type { AuthorizationRow, InvoiceRow, OrderRow } from '@mocks/store/rows/orders'
import { authorizersOf, inCompany } from './company-touches'
import { both, either, type Entitled, ofCompany, ofUser, reaching, serving, type Touch } from './entitled'

/** Authorizers also see the orders that somebody has to authorize, or had to (AUT-12). */
const viewers = (order: OrderRow): Entitled =>
  either(
    reaching('orders.view', order),
    reaching('orderDesk.view', order),
    order.authorization === 'notNeeded' ? () => false : authorizersOf(order.companyId),
  )

const caseViewers = ({ authorization, companyId, userId }: OrderRow): Entitled =>
  authorization === 'notNeeded' ? () => false : either(authorizersOf(companyId), (actor) => actor.userId === userId)

/** Facts of an order, as those who may see it are told; rows that hang on an order count as a change of it. */
export const orderTouches = (order: OrderRow): Touch[] => [
  { resource: 'orders', id: order.id, entitled: viewers(order) },
  // How far the order has come decides whether a decision can still be cancelled.
  { resource: 'authorizations', id: order.id, entitled: caseViewers(order) },
  { resource: 'overview', entitled: reaching('orders.view', order) },
  { resource: 'statement', entitled: inCompany(order.companyId, 'statement.view') },
  { resource: 'dashboard', entitled: reaching('dashboard.view', order) },
]
export const documentTouches = (companyId: CompanyId): Touch[] => [
  { resource: 'documents', entitled: either(ofCompany(companyId), serving('orderDesk.view', companyId)) },
]
export const invoiceTouches = (invoice: InvoiceRow): Touch[] => [
  { resource: 'customers', id: invoice.companyId, entitled: serving('customers.view', invoice.companyId) },
  { resource: 'invoices', id: invoice.id, entitled: reaching('invoices.view', invoice) },
  { resource: 'payments', entitled: reaching('invoices.view', invoice) },
  { resource: 'overview', entitled: reaching('invoices.view', invoice) },
  { resource: 'statement', entitled: inCompany(invoice.companyId, 'statement.view') },
  { resource: 'dashboard', entitled: serving('customers.view', invoice.companyId) },
]
export const authorizationTouches = ({ orderId, companyId, ordererId }: AuthorizationRow): Touch[] => {
  const seeing = either(authorizersOf(companyId), both(ofCompany(companyId), ofUser(ordererId)))
  return [
    { resource: 'authorizations', id: orderId, entitled: seeing },
    { resource: 'session', entitled: authorizersOf(companyId) },
    { resource: 'overview', entitled: seeing },
    { resource: 'orders', id: orderId, entitled: serving('orderDesk.view', companyId) },
  ]
}
/** A message is news of the record it hangs on. */
export const messageTouches = ({ subjectType, subjectId: id, companyId }: MessageRow): Touch[] => {
  const seller = serving('customers.documents', companyId)
  if (subjectType === 'quote') return [{ resource: 'quotes', id, entitled: either(ofCompany(companyId), seller) }]
  if (subjectType === 'case') return [{ resource: 'cases', id, entitled: either(ofCompany(companyId), seller) }]
  return [{ resource: 'returns', id, entitled: either(ofCompany(companyId), serving('returnDesk.view', companyId)) }]
}
