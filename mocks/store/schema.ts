import { isRunOver } from '@/domain/sync/run-states'
import type { AuditRow } from '@mocks/store/rows/audit'
import type { TableName, Tables } from '@mocks/store/tables'

/** A value `null` is not indexed. */
export type IndexSpec<R> = { unique: boolean; valueOf(row: R): string | number | null }
export type Schema = { readonly [K in TableName]: Readonly<Record<string, IndexSpec<Tables[K]>>> }

/** Raised whenever stored rows of an older build could no longer be read: kept data is then thrown away and seeded anew. */
export const schemaVersion = 9

const unique = <R>(valueOf: IndexSpec<R>['valueOf']): IndexSpec<R> => ({ unique: true, valueOf })
const multi = <R>(valueOf: IndexSpec<R>['valueOf']): IndexSpec<R> => ({ unique: false, valueOf })
const company = { companyId: multi((row: { companyId: string | null }) => row.companyId) }
const order = { orderId: multi((row: { orderId: string | null }) => row.orderId) }

/** The same person refused the same within a minute is one entry. */
export const refusalKey = ({ actorId, operation, at }: Pick<AuditRow, 'actorId' | 'operation' | 'at'>): string =>
  `${actorId} ${operation} ${Math.floor(at / 60_000)}`

/** Records the ERP still works with: what history holds has long been read by every sync job. */
const live = { live: multi((row: { changed: number }) => (row.changed > 0 ? 'yes' : null)) }

export const schema: Schema = {
  companies: { customerNumber: unique((row) => row.customerNumber) },
  branches: company,
  users: {
    email: multi((row) => row.email),
    /** Nobody has two accounts in one company. */
    emailAt: unique((row) => `${row.email} ${row.companyId ?? ''}`),
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
  bankAccounts: company,
  payments: {
    number: unique((row) => row.number),
    idempotencyKey: unique((row) => row.idempotencyKey),
    ...company,
    /** Those the ERP has not been told of. */
    unsent: multi((row) => (row.erpState === 'waiting' && row.state === 'settled' ? 'yes' : null)),
  },
  paymentAllocations: {
    paymentId: multi((row) => row.paymentId),
    invoiceId: multi((row) => row.invoiceId),
    creditId: multi((row) => row.creditId),
  },
  credits: {
    number: unique((row) => row.number),
    ...company,
    paymentId: unique((row) => row.paymentId),
    orderId: multi((row) => row.orderId),
  },
  products: { sku: unique((row) => row.sku) },
  productFiles: { productId: multi((row) => row.productId) },
  productCategories: { code: unique((row) => row.code) },
  productPrices: { productId: unique((row) => row.productId) },
  productMasters: {},
  customerMasters: {},
  productImports: {},
  stock: { productId: unique((row) => row.productId) },
  rates: { currency: unique((row) => row.currency) },
  generalEntries: { key: unique((row) => row.key) },
  cardChanges: {
    ...company,
    /** Those on their way, by their customer. */
    waiting: multi((row) => (row.state === 'waiting' ? 'yes' : null)),
    open: multi((row) => (row.state === 'waiting' || row.state === 'failed' ? row.customerNumber : null)),
  },
  baskets: { userId: unique((row) => row.userId) },
  orderTemplates: company,
  orderTemplateUses: { templateId: unique((row) => row.templateId) },
  orders: {
    number: unique((row) => row.number),
    idempotencyKey: unique((row) => row.idempotencyKey),
    erpNumber: unique((row) => row.erpNumber),
    ...company,
  },
  shipments: { number: unique((row) => row.number), ...order, ...company },
  invoices: {
    number: unique((row) => row.number),
    subscriptionId: multi((row) => row.subscriptionId ?? null),
    ...order,
    ...company,
  },
  documents: order,
  attachments: { ...order, userId: multi((row) => row.userId) },
  history: order,
  sendAttempts: order,
  subscriptions: { number: unique((row) => row.number), ...company },
  contracts: { number: unique((row) => row.number), ...company },
  cases: { number: unique((row) => row.number), replyToken: unique((row) => row.replyToken), ...company },
  tasks: { number: unique((row) => row.number), ...company },
  departments: {},
  materials: {},
  materialFiles: {},
  materialDownloads: { materialId: multi((row) => row.materialId) },
  mailThreads: {},
  mailDrafts: { userId: multi((row) => row.userId) },
  mailPreferences: { userId: unique((row) => row.userId) },
  mailServerMessages: { messageId: unique((row) => row.messageId) },
  mailServer: {},
  syncJobs: { key: unique((row) => row.key) },
  syncRuns: { jobId: multi((row) => row.jobId), open: multi((row) => (isRunOver(row.state) ? null : 'yes')) },
  syncRows: { runId: multi((row) => row.runId) },
  syncFailures: {
    record: multi((row) => `${row.jobKey} ${row.key}`),
    fingerprint: multi((row) => row.fingerprint),
    blockedBy: multi((row) => (row.blockedBy ? `${row.blockedBy.kind} ${row.blockedBy.key}` : null)),
    released: multi((row) => (row.released ? row.jobKey : null)),
  },
  syncWatch: {},
  syncAlerts: { jobKey: multi((row) => row.jobKey) },
  erpLatency: {},
  syncFiles: {
    /** Files in the drop folder of an entity. */
    folder: multi((row) => (row.inFolder && row.stage === 'ready' && !row.isOver ? row.entity : null)),
  },
  syncFileParts: { fileId: multi((row) => row.fileId), place: unique((row) => row.place) },
  fieldMappings: {
    entity: multi((row) => row.entity),
    number: unique((row) => `${row.entity} ${row.source} ${row.number}`),
  },
  mails: { userId: multi((row) => row.userId) },
  portalSettings: {},
  settingsChanges: {},
  shopSettings: { shop: unique((row) => row.shop) },
  mailTemplates: { key: unique((row) => row.key) },
  textLanguages: { code: unique((row) => row.code) },
  textReleases: { number: unique((row) => row.number) },
  missingTexts: { key: unique((row) => row.key) },
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
  quotes: { number: unique((row) => row.number), ...company, orderId: unique((row) => row.orderId) },
  returns: {
    number: unique((row) => row.number),
    idempotencyKey: unique((row) => row.idempotencyKey),
    ...company,
    ...order,
    /** Those the ERP does not have. */
    queued: multi((row) => (row.erpState === 'queued' ? 'yes' : null)),
  },
  disputes: {
    number: unique((row) => row.number),
    ...company,
    invoiceId: multi((row) => row.invoiceId),
    /** Those nobody has decided. */
    undecided: multi((row) => (row.status === 'open' ? 'yes' : null)),
  },
  messages: { subject: multi((row) => `${row.subjectType} ${row.subjectId}`), ...company },
  // Everything else is found by the search: one record or customer has too many entries for an index of ids.
  audit: {
    refusal: unique((row) => (row.kind === 'refused' ? refusalKey(row) : null)),
  },
  textKeys: {},
  texts: { keyId: multi((row) => row.keyId), latestBatch: multi((row) => row.latestBatch) },
  textComments: { keyId: multi((row) => row.keyId) },
  textBatches: {},
  glossaryTerms: { term: unique((row) => row.term.toLowerCase()) },
  textSettings: {},
  textImports: {},
  textImportFiles: { importId: multi((row) => row.importId) },
  contactLinks: {
    ...company,
    userId: unique((row) => row.userId),
    contactKey: unique((row) => `${row.customerNumber}:${row.contactCode}`),
  },
  impersonations: { ...company, userId: multi((row) => row.userId) },
  lastSignIns: { userId: unique((row) => row.userId) },
  savedViews: { listId: multi((row) => row.listId) },
  noticeReads: { userId: unique((row) => row.userId) },
  viewPins: { viewId: multi((row) => row.viewId) },
  erpOrders: { number: unique((row) => row.number), portalKey: unique((row) => row.portalKey), ...live },
  erpShipments: { number: unique((row) => row.number), orderNumber: multi((row) => row.orderNumber), ...live },
  erpInvoices: { number: unique((row) => row.number), orderNumber: multi((row) => row.orderNumber), ...live },
  erpPayments: { number: unique((row) => row.number), portalKey: unique((row) => row.portalKey), ...live },
  erpCredits: {
    number: unique((row) => row.number),
    portalKey: unique((row) => row.portalKey),
    customerNumber: multi((row) => row.customerNumber),
    ...live,
  },
  erpCustomers: {
    customerNumber: unique((row) => row.customerNumber),
    portalKey: unique((row) => row.portalKey),
  },
  erpItems: { sku: unique((row) => row.sku) },
  erpSubscriptions: { number: unique((row) => row.number) },
  erpQuotes: { number: unique((row) => row.number) },
  erpContracts: { number: unique((row) => row.number), customerNumber: multi((row) => row.customerNumber) },
  erpGeneral: { key: unique((row) => row.key) },
  erpReturns: {
    number: unique((row) => row.number),
    portalKey: unique((row) => row.portalKey),
    orderNumber: multi((row) => row.orderNumber),
  },
  erpHealth: {},
}

/** `Object.keys` of a record that has exactly the tables as keys. */
export const tableNames = Object.keys(schema) as TableName[]

/** Last number given out before anything happened. A sequence that is not named here starts at 1. */
export const sequenceStarts: Readonly<Record<string, number>> = {
  orders: 100_000,
  shipments: 500_000,
  invoices: 80_000,
  payments: 30_000,
  credits: 7_000,
  disputes: 400,
  erpPayments: 0,
  registrations: 1_005,
  quotes: 2_047,
  erpQuotes: 1_188,
  cases: 3_012,
  tasks: 208,
  bills: 60_000,
  erpCustomers: 10_100,
}
