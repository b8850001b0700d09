import type { TableName, Tables } from '@mocks/store/tables'

/** A value `null` is not indexed. */
export type IndexSpec<R> = { unique: boolean; valueOf(row: R): string | number | null }
export type Schema = { readonly [K in TableName]: Readonly<Record<string, IndexSpec<Tables[K]>>> }

/** Raised whenever stored rows of an older build could no longer be read: kept data is then thrown away and seeded anew. */
export const schemaVersion = 3

const unique = <R>(valueOf: IndexSpec<R>['valueOf']): IndexSpec<R> => ({ unique: true, valueOf })
const multi = <R>(valueOf: IndexSpec<R>['valueOf']): IndexSpec<R> => ({ unique: false, valueOf })
const company = { companyId: multi((row: { companyId: string | null }) => row.companyId) }
const order = { orderId: multi((row: { orderId: string | null }) => row.orderId) }

/** Records the ERP still works with: what history holds has long been read by every sync job. */
const live = { live: multi((row: { changed: number }) => (row.changed > 0 ? 'yes' : null)) }

export const schema: Schema = {
  companies: { customerNumber: unique((row) => row.customerNumber) },
  branches: company,
  users: {
    email: unique((row) => row.email),
    ...company,
    /** The seller's own people. */
    staff: multi((row) => (row.companyId === null ? 'yes' : null)),
  },
  roles: {},
  sessions: { tokenHash: unique((row) => row.tokenHash), userId: multi((row) => row.userId) },
  passwordTokens: { tokenHash: unique((row) => row.tokenHash), userId: multi((row) => row.userId) },
  signInAttempts: { key: unique((row) => row.key) },
  idempotency: { key: unique((row) => row.key) },
  addresses: company,
  paymentMethods: company,
  products: { sku: unique((row) => row.sku) },
  stock: { productId: unique((row) => row.productId) },
  rates: { currency: unique((row) => row.currency) },
  baskets: { userId: unique((row) => row.userId) },
  orders: {
    number: unique((row) => row.number),
    idempotencyKey: unique((row) => row.idempotencyKey),
    erpNumber: unique((row) => row.erpNumber),
    ...company,
  },
  shipments: { number: unique((row) => row.number), ...order, ...company },
  invoices: { number: unique((row) => row.number), ...order, ...company },
  documents: order,
  attachments: { ...order, userId: multi((row) => row.userId) },
  history: order,
  sendAttempts: order,
  subscriptions: company,
  cases: { number: unique((row) => row.number), ...company },
  syncJobs: { key: unique((row) => row.key) },
  syncRuns: { jobId: multi((row) => row.jobId) },
  mails: { userId: multi((row) => row.userId) },
  portalSettings: {},
  timers: { kindKey: unique((row) => `${row.kind}:${row.key}`) },
  spendingLimits: { ...company, userId: multi((row) => row.userId) },
  authorizations: {
    orderId: unique((row) => row.orderId),
    ...company,
    /** Decisions the ERP has not been told of. */
    unwritten: multi((row) => (row.erpWritten ? null : 'yes')),
  },
  delegations: company,
  costCentres: company,
  budgets: company,
  budgetEntries: { budgetId: multi((row) => row.budgetId), ...order, ...company },
  catalogs: company,
  secondFactors: { userId: unique((row) => row.userId) },
  signInChallenges: { tokenHash: unique((row) => row.tokenHash) },
  registrations: {
    number: unique((row) => row.number),
    tokenHash: unique((row) => row.tokenHash),
    email: multi((row) => row.email),
  },
  erpOrders: { number: unique((row) => row.number), portalKey: unique((row) => row.portalKey), ...live },
  erpShipments: { number: unique((row) => row.number), orderNumber: multi((row) => row.orderNumber), ...live },
  erpInvoices: { number: unique((row) => row.number), orderNumber: multi((row) => row.orderNumber), ...live },
  erpCustomers: { customerNumber: unique((row) => row.customerNumber) },
  erpItems: { sku: unique((row) => row.sku) },
  erpHealth: {},
}

/** `Object.keys` of a record that has exactly the tables as keys. */
export const tableNames = Object.keys(schema) as TableName[]

/** Last number given out before anything happened. A sequence that is not named here starts at 1. */
export const sequenceStarts: Readonly<Record<string, number>> = {
  orders: 100_000,
  shipments: 500_000,
  invoices: 80_000,
  registrations: 1_005,
}
