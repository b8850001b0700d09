import type { Instant, IsoDate, TimeZone } from '@/domain/clock'
import type {
  AddressId,
  AttachmentId,
  BasketId,
  BasketLineId,
  BranchId,
  CaseId,
  CompanyId,
  DocumentId,
  HistoryId,
  Id,
  InvoiceId,
  MailId,
  OrderId,
  OrderLineId,
  PaymentMethodId,
  ProductId,
  RoleId,
  SessionId,
  ShipmentId,
  SubscriptionId,
  SyncJobId,
  SyncRunId,
  UserId,
} from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { DocumentKind, ErpState, OrderOrigin, OrderStatus, ShipmentStatus } from '@/domain/orders/vocabulary'
import type { Grants, Side } from '@/domain/permissions/catalogue'
import type { RowOutcome, RunState, RunTrigger, SyncJobKey } from '@/domain/sync/vocabulary'

/** Every row has an id and a version that each update raises by one. Instants are milliseconds, amounts minor units. */
export type Row = { id: string; version: number }

export type Localized = Readonly<Record<'en' | 'pl' | 'ar', string>>
export type AddressValue = {
  name: string
  street: string
  postalCode: string
  city: string
  region: string | null
  country: string
  phone: string | null
}
export type Contact = { name: string; email: string; phone: string }

export type CompanyRow = Row & {
  id: CompanyId
  customerNumber: string
  name: string
  vatNumber: string
  country: string
  currency: Currency
  timeZone: TimeZone
  locale: 'en' | 'pl' | 'ar'
  termsDays: number
  /** Minor units; null: no limit is defined. Zero would stop every order. */
  creditLimit: number | null
  /** Set by the ERP; a blocked customer cannot order. */
  blockedReason: string | null
  /** Price group of the ERP: A is list price, B and C are discounted. */
  priceGroup: 'A' | 'B' | 'C'
  /** VAT rate that applies to the company's orders, in basis points (2300 = 23 %). */
  taxBasisPoints: number
  billTo: AddressValue
  salesContact: Contact
  /** Versions of parts that are edited on their own. */
  shippingVersion: number
  paymentVersion: number
}
export type BranchRow = Row & { id: BranchId; companyId: CompanyId; parentId: BranchId | null; name: string }
export type UserRow = Row & {
  id: UserId
  /** Lower case; unique. */
  email: string
  name: string
  phone: string
  /** `pbkdf2-sha256$iterations$salt$hash`; null until the person has set one. */
  passwordHash: string | null
  active: boolean
  companyId: CompanyId | null
  branchId: BranchId | null
  roleIds: RoleId[]
  locale: 'en' | 'pl' | 'ar'
  timeZone: TimeZone
}
export type RoleRow = Row & { id: RoleId; side: Side; name: Localized; grants: Grants }
export type SessionRow = Row & {
  id: SessionId
  /** SHA-256 of the token in the cookie; the token itself is stored nowhere. */
  tokenHash: string
  userId: UserId
  csrfToken: string
  createdAt: Instant
  seenAt: Instant
  expiresAt: Instant
  remember: boolean
}
export type PasswordTokenRow = Row & {
  id: Id<'PasswordToken'>
  tokenHash: string
  userId: UserId
  expiresAt: Instant
  usedAt: Instant | null
}
export type SignInAttemptRow = Row & { id: Id<'SignInAttempts'>; key: string; failures: Instant[] }
export type IdempotencyRow = Row & {
  id: Id<'Idempotency'>
  /** User, endpoint and key together. */
  key: string
  bodyHash: string
  status: number
  body: string
  createdAt: Instant
}

export type AddressRow = Row & {
  id: AddressId
  companyId: CompanyId
  branchId: BranchId | null
  isDefault: boolean
  address: AddressValue
}
export type PaymentMethodRow = Row & {
  id: PaymentMethodId
  companyId: CompanyId
  /** The provider's own token: never leaves the backend, and is no card number. */
  providerToken: string
  brand: 'visa' | 'mastercard' | 'amex'
  ending: string
  /** `MM/YY` */
  expires: string
  holder: string
  isDefault: boolean
}

export type ProductRow = Row & {
  id: ProductId
  sku: string
  name: Localized
  unit: 'pc' | 'box' | 'roll' | 'm' | 'set'
  category: string
  /** List price for one unit, by currency, minor units. */
  listPrice: Partial<Record<Currency, number>>
  minimum: number
  multiple: number
  leadTimeDays: number
  weightGrams: number
  discontinued: boolean
}
/** Pieces free to promise, as the last stock sync told. */
export type StockRow = Row & { id: Id<'Stock'>; productId: ProductId; quantity: number; asOf: Instant }

export type BasketLineRow = { id: BasketLineId; productId: ProductId; quantity: number }
export type BasketRow = Row & { id: BasketId; userId: UserId; companyId: CompanyId; lines: BasketLineRow[] }

export type OrderLineRow = {
  id: OrderLineId
  position: number
  productId: ProductId
  sku: string
  unit: ProductRow['unit']
  ordered: number
  confirmed: number | null
  shipped: number
  backordered: number
  leadTimeDays: number
  expectedOn: IsoDate | null
  unitPrice: number
  net: number
}
export type CorrectionRow = {
  at: Instant
  operator: string
  sku: string
  field: 'quantity' | 'unitPrice' | 'expectedOn' | 'requestedOn'
  before: string
  after: string
}
export type OrderRow = Row & {
  id: OrderId
  number: string
  companyId: CompanyId
  branchId: BranchId | null
  /** The portal account that placed it; null for orders from elsewhere. */
  userId: UserId | null
  placedBy: string
  origin: OrderOrigin
  placedAt: Instant
  status: OrderStatus
  poNumber: string | null
  reference: string | null
  note: string | null
  requestedOn: IsoDate | null
  deliveryAddressId: AddressId | null
  billTo: AddressValue
  shipTo: AddressValue
  deliveryMethod: string
  currency: Currency
  lines: OrderLineRow[]
  net: number
  freight: number
  tax: number
  total: number
  termsDays: number
  paymentMethod: 'onAccount' | 'card' | 'cash'
  cardEnding: string | null
  erpState: ErpState
  erpNumber: string | null
  erpAsOf: Instant | null
  /** Sent with every attempt, so that the ERP can tell a repeat from a second order. */
  idempotencyKey: string
  corrections: CorrectionRow[]
  attachmentIds: AttachmentId[]
}
export type ShipmentRow = Row & {
  id: ShipmentId
  orderId: OrderId
  companyId: CompanyId
  number: string
  status: ShipmentStatus
  deliveryMethod: string
  carrier: string | null
  trackingNumber: string | null
  packages: number
  weightGrams: number
  packedAt: Instant
  handedOverAt: Instant | null
  deliveredAt: Instant | null
  expectedOn: IsoDate | null
  lines: { orderLineId: OrderLineId; quantity: number }[]
}
export type InvoiceRow = Row & {
  id: InvoiceId
  number: string
  orderId: OrderId
  orderNumber: string
  companyId: CompanyId
  branchId: BranchId | null
  userId: UserId | null
  issuedOn: IsoDate
  dueOn: IsoDate
  currency: Currency
  total: number
  paid: number
}
export type DocumentRow = Row & {
  id: DocumentId
  orderId: OrderId
  companyId: CompanyId
  kind: DocumentKind
  number: string
  issuedAt: Instant
  /** Raised when the ERP sends a newer one. */
  documentVersion: number
  shipmentId: ShipmentId | null
  invoiceId: InvoiceId | null
}
export type AttachmentRow = Row & {
  id: AttachmentId
  userId: UserId
  companyId: CompanyId
  orderId: OrderId | null
  name: string
  type: string
  size: number
  uploadedAt: Instant
  bytes: Uint8Array
}
export type HistoryRow = Row & {
  id: HistoryId
  orderId: OrderId
  at: Instant
  actor: string
  source: 'portal' | 'admin' | 'erp' | 'system'
  event: string
  params: Record<string, string | number>
}
export type SendAttemptRow = Row & {
  id: Id<'SendAttempt'>
  orderId: OrderId
  number: number
  at: Instant
  by: string
  durationMs: number
  outcome: 'accepted' | 'alreadyThere' | 'rejected' | 'unreachable'
  erpNumber: string | null
  message: string | null
  payloadHash: string
  payload: string
}

export type SubscriptionRow = Row & {
  id: SubscriptionId
  companyId: CompanyId
  plan: string
  quantity: number
  activatedOn: IsoDate
  lastBilledOn: IsoDate | null
  nextBillingOn: IsoDate | null
  renewsOn: IsoDate | null
  status: 'active' | 'suspended' | 'ended'
}
export type CaseRow = Row & {
  id: CaseId
  companyId: CompanyId
  userId: UserId
  number: string
  subject: string
  type: 'question' | 'complaint' | 'delivery' | 'billing'
  status: 'open' | 'waitingForYou' | 'closed'
  openedAt: Instant
  updatedAt: Instant
  orderId: OrderId | null
}

export type SyncJobRow = Row & {
  id: SyncJobId
  key: SyncJobKey
  enabled: boolean
  offBy: string | null
  offAt: Instant | null
  offReason: string | null
  intervalSeconds: number
  minIntervalSeconds: number
  maxIntervalSeconds: number
  nextRunAt: Instant | null
  currentRunId: SyncRunId | null
  /** The ERP's change number up to which this job has read. */
  cursor: number
}
export type SyncRunRow = Row & {
  id: SyncRunId
  jobId: SyncJobId
  jobKey: SyncJobKey
  state: RunState
  trigger: RunTrigger
  startedBy: string | null
  queuedAt: Instant
  startedAt: Instant | null
  endedAt: Instant | null
  done: number
  total: number | null
  counts: Record<RowOutcome, number>
  failure: string | null
  rows: { key: string; outcome: RowOutcome; message: string | null; at: Instant }[]
}
export type MailRow = Row & {
  id: MailId
  kind: 'passwordReset' | 'passwordChanged' | 'orderReceived' | 'orderCorrected' | 'orderShipped'
  to: string
  userId: UserId | null
  locale: 'en' | 'pl' | 'ar'
  subject: string
  text: string
  /** Same-origin paths; `secret` ones are shown only to the recipient and in the demo's mail viewer. */
  links: { label: string; href: string; secret: boolean }[]
  sentAt: Instant
}
export type PortalSettingsRow = Row & {
  id: Id<'PortalSettings'>
  adminMayEditOrders: boolean
  changedAt: Instant | null
  changedBy: string | null
}
/** Rates of the ERP's table: minor-unit-neutral price of one unit of `currency` in EUR, times 1,000,000. */
export type RateRow = Row & { id: Id<'Rate'>; currency: Currency; microEur: number; on: IsoDate }

/** Work that is due at a time: the clock finds it and runs it. */
export type TimerRow = Row & {
  id: Id<'Timer'>
  at: Instant
  kind: string
  /** Only one timer of a kind and key exists; setting it again moves it. */
  key: string
  payload: Record<string, string | number | null>
}

/** The portal's tables. */
export type PortalTables = {
  companies: CompanyRow
  branches: BranchRow
  users: UserRow
  roles: RoleRow
  sessions: SessionRow
  passwordTokens: PasswordTokenRow
  signInAttempts: SignInAttemptRow
  idempotency: IdempotencyRow
  addresses: AddressRow
  paymentMethods: PaymentMethodRow
  products: ProductRow
  stock: StockRow
  rates: RateRow
  baskets: BasketRow
  orders: OrderRow
  shipments: ShipmentRow
  invoices: InvoiceRow
  documents: DocumentRow
  attachments: AttachmentRow
  history: HistoryRow
  sendAttempts: SendAttemptRow
  subscriptions: SubscriptionRow
  cases: CaseRow
  syncJobs: SyncJobRow
  syncRuns: SyncRunRow
  mails: MailRow
  portalSettings: PortalSettingsRow
  timers: TimerRow
}

/** What the ERP keeps about an order. `changed` is the ERP's own change number, which sync jobs read onward from. */
export type ErpOrderLine = {
  position: number
  sku: string
  ordered: number
  confirmed: number | null
  shipped: number
  backordered: number
  unitPrice: number
  expectedOn: IsoDate | null
}
export type ErpOrderRow = Row & {
  id: Id<'ErpOrder'>
  changed: number
  number: string
  customerNumber: string
  origin: OrderOrigin
  /** Number and idempotency key of the portal's order; null when it came in elsewhere. */
  portalNumber: string | null
  portalKey: string | null
  status: OrderStatus
  placedAt: Instant
  placedBy: string
  poNumber: string | null
  reference: string | null
  requestedOn: IsoDate | null
  shipTo: AddressValue
  deliveryMethod: string
  currency: Currency
  freight: number
  lines: ErpOrderLine[]
  corrections: CorrectionRow[]
  invoiced: boolean
  events: { at: Instant; actor: string; event: string; params: Record<string, string | number> }[]
}
export type ErpShipmentRow = Row & {
  id: Id<'ErpShipment'>
  changed: number
  number: string
  orderNumber: string
  status: ShipmentStatus
  carrier: string | null
  trackingNumber: string | null
  deliveryMethod: string
  packages: number
  weightGrams: number
  packedAt: Instant
  handedOverAt: Instant | null
  deliveredAt: Instant | null
  expectedOn: IsoDate | null
  lines: { position: number; quantity: number }[]
}
export type ErpInvoiceRow = Row & {
  id: Id<'ErpInvoice'>
  changed: number
  number: string
  orderNumber: string
  issuedOn: IsoDate
  dueOn: IsoDate
  currency: Currency
  total: number
  paid: number
}
export type ErpCustomerRow = Row & {
  id: Id<'ErpCustomer'>
  changed: number
  customerNumber: string
  name: string
  creditLimit: number | null
  blockedReason: string | null
  termsDays: number
  priceGroup: 'A' | 'B' | 'C'
  /** VAT of the customer's orders in basis points, for invoicing. */
  taxBasisPoints: number
}
export type ErpItemRow = Row & {
  id: Id<'ErpItem'>
  changed: number
  sku: string
  name: Localized
  listPrice: Partial<Record<Currency, number>>
  stock: number
  discontinued: boolean
}
/** How the ERP answers now; one row with id `erp`. Moved from the developer panel, by scenarios and by tests. */
export type ErpHealthRow = Row & {
  id: Id<'ErpHealth'>
  mode: 'up' | 'slow' | 'down'
  latencyMs: number
  checkedAt: Instant
}
/** The simulated ERP's own tables. Portal code reaches them only through `mocks/erp/connector.ts`. */
export type ErpTables = {
  erpOrders: ErpOrderRow
  erpShipments: ErpShipmentRow
  erpInvoices: ErpInvoiceRow
  erpCustomers: ErpCustomerRow
  erpItems: ErpItemRow
  erpHealth: ErpHealthRow
}

export type Tables = PortalTables & ErpTables
export type TableName = keyof Tables
