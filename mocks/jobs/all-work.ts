import type { SyncJobKey } from '@/domain/sync/vocabulary'
import type { SyncJobRow } from '@mocks/store/rows/sync'
import type { Tx } from '@mocks/store/tx'
import { authorizationReminders } from './authorizations/reminders'
import { idempotencySweep, invitationCleanUp, registrationCleanUp, sessionCleanUp } from './clean-up'
import { applyGeneral, goneGeneral } from './inbound/general-in'
import { applyContract } from './inbound/apply-contract'
import { applyCredit } from './inbound/apply-credit'
import { applyInvoice } from './inbound/apply-invoice'
import { applyOrder } from './inbound/apply-order'
import { applyQuote } from './inbound/apply-quote'
import { applyShipment } from './inbound/apply-shipment'
import { applySubscription } from './inbound/apply-subscription'
import { applyCustomer, applyPrice, applyStock } from './inbound/masters-in'
import { applyProduct, goneProducts } from './inbound/product-in'
import { inbound, type JobWork } from './job-work'
import { customersOut } from './outbound/customers-out'
import { ordersOut } from './outbound/orders-out'
import { applyReturn } from './inbound/apply-return'
import { returnsOut } from './outbound/returns-out'
import { paymentsOut } from './outbound/payments-out'
import { quoteReminders } from './reminders/quote-reminders'
import { registrationReminders } from './reminders/registration-reminders'

/** What each job moves between the portal and the ERP. */
export const allWork: Record<SyncJobKey, JobWork> = {
  generalIn: inbound('erpGeneral', applyGeneral, { gone: goneGeneral }),
  customersIn: inbound('erpCustomers', applyCustomer),
  customersOut,
  productsIn: inbound('erpItems', applyProduct, { gone: goneProducts }),
  pricesIn: inbound('erpItems', applyPrice),
  stockIn: inbound('erpItems', applyStock, { whole: true }),
  ordersOut,
  ordersIn: inbound('erpOrders', applyOrder),
  shipmentsIn: inbound('erpShipments', applyShipment),
  invoicesIn: inbound('erpInvoices', applyInvoice),
  creditMemosIn: inbound('erpCredits', applyCredit),
  paymentsOut,
  returnsOut,
  returnsIn: inbound('erpReturns', applyReturn),
  quotesIn: inbound('erpQuotes', applyQuote),
  contractsIn: inbound('erpContracts', applyContract),
  subscriptionsIn: inbound('erpSubscriptions', applySubscription),
  authorizationReminders,
  quoteReminders,
  registrationReminders,
  invitationCleanUp,
  registrationCleanUp,
  sessionCleanUp,
  idempotencySweep,
}

/** How many records wait for a job; what cannot be asked of the ERP is not known to wait. */
export const waitingRows = async (tx: Tx, job: SyncJobRow): Promise<number> =>
  (await allWork[job.key].waiting(tx, job.cursor)) ?? 0
