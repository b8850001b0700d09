import type { DocumentPreference } from '@/domain/account/vocabulary'
import type { Instant, IsoDate } from '@/domain/clock'
import type { AuthorizationStatus, DecisionOutcome } from '@/domain/authorizations/vocabulary'
import type {
  AddressId,
  AttachmentId,
  AuthorizationId,
  BranchId,
  BudgetId,
  CompanyId,
  CostCentreId,
  DocumentId,
  HistoryId,
  Id,
  InvoiceId,
  OrderId,
  OrderLineId,
  ProductId,
  ShipmentId,
  SubscriptionId,
  UserId,
} from '@/domain/ids'
import type { MessageSubject } from '@/domain/messages/vocabulary'
import type { DeliverySplit } from '@/domain/orders/delivery-plan'
import type { DiscountTerms } from '@/domain/billing/discount'
import type { Currency } from '@/domain/money'
import type { ErpState, OrderOrigin, OrderPaperKind, OrderStatus, ShipmentStatus } from '@/domain/orders/vocabulary'
import type { AddressValue, Localized, Row } from './base'
import type { Respite } from '@/domain/invoices/claims'
import type { Billed } from './erp'
import type { LineConfiguration, LineWishes, ProductRow } from './products'

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
  /** What was wished for this line alone. */
  wishes?: LineWishes
  /** Of a product that is put together (PRD-01). */
  configuration?: LineConfiguration | null
}

/** ORD-18, ORD-19: a delivery as it was agreed to when the order was placed; amounts are its share of the order's. */
export type DeliveryRow = {
  number: number
  /** The seller's warehouse, as it was called then; null: from wherever the goods lie. */
  warehouse: { code: string; name: Localized } | null
  isService: boolean
  dispatchOn: IsoDate
  wishedOn: IsoDate | null
  shipTo: AddressValue
  lines: { orderLineId: OrderLineId; quantity: number }[]
  net: number
  freight: number
  tax: number
  total: number
}

export type CorrectionRow = {
  at: Instant
  operator: string
  /** Which line: several may be of one product. */
  position: number
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
  /** ADM-09: the administrator who placed it in their name, logged in as them. */
  enteredBy: string | null
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
  /** Absent: nothing was agreed; the ERP's people deliver as it comes. */
  deliveries?: DeliveryRow[]
  /** How it was parted, and whether the seller parts all orders so; absent: nothing was agreed. */
  split?: { by: DeliverySplit; isSellers: boolean }
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
  authorization: AuthorizationStatus
  costCentreId: CostCentreId | null
  budgetId: BudgetId | null
  /** What the buyer wanted with the goods; null for orders from elsewhere. */
  documentPreference: DocumentPreference | null
}

/** A decision, with both names where somebody decided in another's place. */
export type DecisionRow = {
  outcome: DecisionOutcome
  byId: UserId
  byName: string
  forId: UserId | null
  forName: string | null
  feedback: string | null
  at: Instant
}

/** One step of the path. People are kept as they were when the order was placed; a reassignment changes them. */
export type AuthorizationLevelRow = {
  /** Why it is asked: a spending limit, a budget or the company's credit that the order exceeds. */
  kind: 'limit' | 'budget' | 'credit'
  /** The limit, or what was left of the budget or the credit; minor units. */
  amount: number
  budgetId: BudgetId | null
  authorizerIds: UserId[]
  decision: DecisionRow | null
  /** Decisions that were cancelled, oldest first. */
  voided: (DecisionRow & { voidedAt: Instant; voidedBy: string })[]
}

/** The case of an order that exceeds a limit (domain-rules §1). */
export type AuthorizationRow = Row & {
  id: AuthorizationId
  orderId: OrderId
  companyId: CompanyId
  ordererId: UserId
  status: Exclude<AuthorizationStatus, 'notNeeded'>
  levels: AuthorizationLevelRow[]
  /** Index of the level that waits; the number of levels once all are decided. */
  current: number
  submittedAt: Instant
  /** Whether the ERP has been told where it stands. */
  erpWritten: boolean
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
  /** Number of the order's delivery that it is; absent: of none that was agreed. */
  delivery?: number
}

export type InvoiceRow = Row & {
  id: InvoiceId
  number: string
  /** Both null for what was billed without an order. */
  orderId: OrderId | null
  orderNumber: string | null
  /** What it bills, when that is a subscription. */
  subscriptionId?: SubscriptionId | null
  /** Its lines, where no order has them. */
  billed?: Billed | null
  companyId: CompanyId
  branchId: BranchId | null
  userId: UserId | null
  issuedOn: IsoDate
  dueOn: IsoDate
  currency: Currency
  total: number
  /** Settled: by money, by credits and by discounts taken. What the ERP says and what it was not told of yet. */
  paid: number
  /** Of it, early-payment discounts. */
  discountTaken: number
  /** Held by bank debits that are not cleared: open, and not to be paid a second time. */
  pending: number
  discount: DiscountTerms | null
  /** Held back by disputes nobody has decided: open, neither payable nor overdue. Follows from the disputes. */
  disputed?: number
  /** What rejected disputes made due again, each by its own day. */
  respites?: Respite[]
}

/**
 * `corrections`: how many of the order's corrections it contains already; what it said follows from them. `said`: what a
 * delivery note or an invoice said otherwise than its record does now or than the next version did.
 */
export type DocumentVersionRow = {
  documentVersion: number
  issuedAt: Instant
  corrections: number
  said?: Partial<Pick<ShipmentRow, 'carrier' | 'trackingNumber' | 'lines'> & Pick<InvoiceRow, 'dueOn'>>
}

export type DocumentRow = Row & {
  id: DocumentId
  orderId: OrderId
  companyId: CompanyId
  kind: Exclude<OrderPaperKind, 'order'>
  number: string
  issuedAt: Instant
  /** Raised when the ERP sends a newer one. */
  documentVersion: number
  /** ORD-10: the versions before it, oldest first. Absent: there are none. */
  earlier?: DocumentVersionRow[]
  shipmentId: ShipmentId | null
  invoiceId: InvoiceId | null
}

export type AttachmentRow = Row & {
  id: AttachmentId
  userId: UserId
  /** Null: somebody of the seller's uploaded it. */
  companyId: CompanyId | null
  orderId: OrderId | null
  /** The other record it is part of; with neither it still waits for its owner to send what it is for. */
  heldBy: { type: MessageSubject | 'mail'; id: string } | null
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
  /** The administrator who was logged in as the actor. */
  through: string | null
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
