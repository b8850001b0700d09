import type { TableName } from '@mocks/store/tables'

/**
 * Tables whose changes leave no entry, and why. Whatever is not named here is written down, so that a new table is
 * audited from its first day.
 */
export const leftOut: { readonly [K in TableName]?: string } = {
  audit: 'the audit itself',
  sessions: 'coming and going are events of their own',
  passwordTokens: 'only lets somebody in once; using it is an event of its own',
  signInAttempts: 'failed attempts are events of their own',
  signInChallenges: 'a step of signing in',
  idempotency: 'remembers replies',
  timers: 'work of the clock',
  baskets: 'a draft of one person; what becomes of it is an order',
  messages: 'a thread keeps every message as it was sent',
  history: 'the record of an order, itself never changed',
  sendAttempts: 'the record of sending, itself never changed',
  syncRuns: 'the record of a run, itself never changed',
  syncRows: 'the record of a run, itself never changed',
  syncFailures: 'what the runs have met; muting is told by the row itself',
  syncFileParts: 'the bytes of a file, which has entries itself',
  budgetEntries: 'the ledger of a budget, itself never changed',
  syncAlerts: 'the record of alerts, itself never changed',
  erpLatency: 'how fast the ERP answered',
  mails: 'the outbox keeps every mail as it was sent',
  settingsChanges: 'the record of the settings, itself never changed',
  lastSignIns: 'coming is an event of its own',
  viewPins: 'what one person keeps at hand',
  texts: 'a text keeps what it said before, with who changed it',
  textComments: 'a comment is kept as it was said',
  textImports: 'files somebody brought; what they changed is kept with the texts',
  textImportFiles: 'the bytes of a file',
  textBatches: 'the record of a change of many texts, which keep theirs',
  mailServerMessages: 'of the mail server, which keeps every message',
  mailServer: 'how the simulated mail server behaves',
  mailDrafts: 'a draft of one person; what becomes of it is a message',
  mailPreferences: 'what one person keeps at hand',
  missingTexts: 'what pages of the portal asked for',
  noticeReads: 'what one person has seen',
  documents: 'papers of shipments and invoices, which have entries',
  stock: 'a copy of the ERP that changes all day',
  rates: 'a copy of the table of the ERP',
  generalEntries: 'a copy of the lists of the ERP',
  cardChanges: 'the way of a change to the ERP; the company itself has the entry',
  productImports: 'a file somebody brought; what it changed has entries',
  erpOrders: 'of the ERP, which keeps its own record',
  erpShipments: 'of the ERP, which keeps its own record',
  paymentAllocations: 'parts of a payment, which has entries',
  erpPayments: 'of the ERP, which keeps its own record',
  erpCredits: 'of the ERP, which keeps its own record',
  erpInvoices: 'of the ERP, which keeps its own record',
  erpCustomers: 'of the ERP, which keeps its own record',
  erpItems: 'of the ERP, which keeps its own record',
  erpSubscriptions: 'of the ERP, which keeps its own record',
  erpQuotes: 'of the ERP, which keeps its own record',
  erpContracts: 'of the ERP, which keeps its own record',
  erpGeneral: 'of the ERP, which keeps its own record',
  erpReturns: 'of the ERP, which keeps its own record',
  erpHealth: 'what was last noticed of the ERP',
}

/** Fields that say nothing to people: they change with every touch, or repeat what other fields tell. */
const technical = new Set([
  'id',
  'version',
  'erpAsOf',
  'asOf',
  'checkedAt',
  'seenAt',
  'updatedAt',
  'changedAt',
  'changedBy',
  'erpChange',
  'erpWritten',
  'idempotencyKey',
  'bytes',
  'lastStep',
  'erpSays',
  'erpReadAt',
  'provenance',
])
/** Technical in one table alone. */
const technicalIn: { readonly [K in TableName]?: ReadonlySet<string> } = {
  payments: new Set(['sendAttempts', 'lastAttemptAt']),
  syncJobs: new Set(['nextRunAt', 'currentRunId', 'cursor', 'nextCallAt', 'failuresInARow', 'succeededAt']),
  users: new Set(['passwordHash']),
  syncFiles: new Set([
    'parts',
    'readSize',
    'shape',
    'check',
    'faults',
    'place',
    'isOver',
    'rows',
    'counts',
    'runIds',
    'rehearsal',
    'retry',
  ]),
  tasks: new Set(['events', 'comments', 'assignedAt', 'assignedById', 'createdById']),
  mailThreads: new Set(['readUntil', 'picturesFor']),
  impersonations: new Set(['changes']),
  textReleases: new Set(['changes']),
  returns: new Set(['events', 'sendAttempts', 'lastAttemptAt']),
  productImports: new Set(['text', 'results', 'mapping', 'columns', 'basedOn']),
  products: new Set(['provenance', 'erpSays']),
}

/** Numbers of versions of parts (`billingVersion`) go with what they count. */
export const isTechnical = (table: TableName, field: string): boolean =>
  technical.has(field) || field.endsWith('Version') || (technicalIn[table]?.has(field) ?? false)

/** Whatever could open a door. Told to have changed, and nothing more. */
export const isSecret = (name: string): boolean => /hash|secret|token|password|recovery|csrf/i.test(name)
