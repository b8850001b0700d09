import type { AllocationState, CreditKind, PaymentMethodKind, PaymentState } from '@/domain/billing/vocabulary'
import type { Instant, IsoDate } from '@/domain/clock'
import type {
  BankAccountId,
  BranchId,
  CompanyId,
  CreditId,
  Id,
  InvoiceId,
  OrderId,
  PaymentAllocationId,
  PaymentId,
  UserId,
} from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Row } from './base'

/** A payment or a settlement by credits alone: one for each submission, with one allocation for each part of it. */
export type PaymentRow = Row & {
  id: PaymentId
  number: string
  /** The invoice account: whoever made it, it is the company that pays. */
  companyId: CompanyId
  branchId: BranchId | null
  /** Null: booked in the ERP, e.g. a bank transfer. */
  userId: UserId | null
  madeBy: string
  /** The administrator who was logged in as them. */
  enteredBy: string | null
  method: PaymentMethodKind
  /** What a receipt says about the card or the bank account; never more than its ending. */
  card: { brand: 'visa' | 'mastercard' | 'amex'; ending: string } | null
  bankEnding: string | null
  currency: Currency
  /** Money that moved, in minor units; zero when credits pay it all. */
  amount: number
  /** Early-payment discounts taken. */
  discount: number
  /** Credit memos and deposits used. */
  credits: number
  /** The part of the amount that no invoice needed: it became a deposit. */
  deposited: number
  state: PaymentState
  madeAt: Instant
  /** The seller's day, which decided about discounts. */
  paidOn: IsoDate
  settledAt: Instant | null
  /** Why it was returned. */
  failure: 'returnedByBank' | null
  /** Whether the ERP has it. One that was returned before it got there goes nowhere. */
  erpState: 'waiting' | 'inErp' | 'failed' | 'none'
  erpNumber: string | null
  /** Why the ERP refused it, in its own words. */
  erpMessage: string | null
  sendAttempts: number
  lastAttemptAt: Instant | null
  /** Sent with every attempt, so that the ERP can tell a repeat from a second payment. */
  idempotencyKey: string
}

/** What of a payment, a credit memo or a deposit went to which invoice (domain-rules §5.1). */
export type PaymentAllocationRow = Row & {
  id: PaymentAllocationId
  companyId: CompanyId
  /** The submission it is part of. */
  paymentId: PaymentId
  source: 'payment' | CreditKind
  /** The credit memo or deposit; null when the payment itself is the source. */
  creditId: CreditId | null
  invoiceId: InvoiceId
  invoiceNumber: string
  currency: Currency
  /** Taken from the source, minor units. */
  amount: number
  /** Early-payment discount that came with it: settles the invoice as well. */
  discount: number
  state: AllocationState
  on: IsoDate
  /** The ERP's own figures contain it; until then the portal adds it to them. */
  inErp: boolean
}

/** Money in the customer's favour: a credit memo of the ERP, or a deposit. Never due and never payable. */
export type CreditRow = Row & {
  id: CreditId
  kind: CreditKind
  /** `CM-…` or `DP-…`; a deposit the ERP has not numbered yet carries the number of its payment. */
  number: string
  companyId: CompanyId
  /** What it credits, for credit memos. */
  invoiceId: InvoiceId | null
  orderId: OrderId | null
  returnNumber: string | null
  /** The overpayment it came from. */
  paymentId: PaymentId | null
  issuedOn: IsoDate
  currency: Currency
  total: number
  /** Used up, minor units. */
  applied: number
  /** Held by bank debits that are not cleared. */
  pending: number
  /** Paid with an order by card: kept for the invoice of that order. */
  heldForOrder?: boolean
  reason: 'return' | 'price' | 'dispute' | 'overpayment' | 'prepayment' | null
}

/** An account that may be debited: the bank's mandate is with the seller, the portal knows what it is told by. */
export type BankAccountRow = Row & {
  id: BankAccountId
  companyId: CompanyId
  bank: string
  holder: string
  ending: string
  isDefault: boolean
}

/** A payment as the ERP posted it. */
export type ErpPaymentRow = Row & {
  id: Id<'ErpPayment'>
  changed: number
  number: string
  portalKey: string | null
  customerNumber: string
  method: PaymentMethodKind
  currency: Currency
  amount: number
  paidOn: IsoDate
  lines: ErpPaymentLine[]
  /** What no invoice needed, by the number of the deposit it became. */
  depositNumber: string | null
}

/** `creditNumber` null: paid with the money of the payment itself. */
export type ErpPaymentLine = { invoiceNumber: string; creditNumber: string | null; amount: number; discount: number }

/** A credit memo or deposit in the ERP. */
export type ErpCreditRow = Row & {
  id: Id<'ErpCredit'>
  changed: number
  kind: CreditKind
  number: string
  customerNumber: string
  invoiceNumber: string | null
  orderNumber: string | null
  returnNumber: string | null
  /** The payment of the portal whose rest it is. */
  portalKey: string | null
  issuedOn: IsoDate
  currency: Currency
  total: number
  applied: number
  reason: CreditRow['reason']
}
