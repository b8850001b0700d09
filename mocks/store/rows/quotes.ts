import type { Instant, IsoDate } from '@/domain/clock'
import type {
  AttachmentId,
  BranchId,
  CompanyId,
  Id,
  OrderId,
  ProductId,
  QuoteId,
  QuoteLineId,
  UserId,
} from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { QuoteSide, QuoteState } from '@/domain/quotes/vocabulary'
import type { Row } from './base'
import type { LineConfiguration } from './products'

export type QuoteLineRow = {
  id: QuoteLineId
  position: number
  /** Null for goods that were asked for in words; every line of an offer has one. */
  productId: ProductId | null
  /** What the buyer wants in their own words, where it is no product of the catalogue. */
  text: string | null
  quantity: number
  /** List price of a unit on the day of the version, before any price group. Minor units. */
  listPrice: number
  unitPrice: number
  net: number
  /** What the buyer hopes to pay for one; null: they did not say. */
  wishedPrice: number | null
  note: string | null
  /** What was asked for when this is offered instead of it, as the buyer called it. */
  insteadOf: string | null
  /** As it was asked for or offered; absent or null: of a product that is as it is. */
  configuration?: LineConfiguration | null
}

/** What one side sent. Never changed afterwards: whoever wants something else sends the next one. */
export type QuoteVersionRow = {
  /** From 1. */
  number: number
  side: QuoteSide
  by: string
  /** Null where nobody with an account of the portal wrote it. */
  byUserId: UserId | null
  at: Instant
  note: string | null
  /** Last day the prices hold, where the seller is; null as long as nothing is offered. */
  validUntil: IsoDate | null
  lines: QuoteLineRow[]
  net: number
  freight: number
  tax: number
  total: number
}

export type QuoteRow = Row & {
  id: QuoteId
  /** The ERP's number of the quote. */
  number: string
  companyId: CompanyId
  branchId: BranchId | null
  /** Who asked for it; null when the seller began it. */
  userId: UserId | null
  requestedBy: string
  requestedAt: Instant
  subject: string
  state: QuoteState
  currency: Currency
  /** Oldest first; the last one counts. */
  versions: QuoteVersionRow[]
  wishedOn: IsoDate | null
  attachmentIds: AttachmentId[]
  /** The quote this one was asked for again from. */
  basedOn: QuoteId | null
  /** Who ended it without an order, and why. */
  ended: { side: QuoteSide; by: string; at: Instant; reason: string | null } | null
  /** Of a quote that was begun in the ERP: its edition there that is known here. */
  erpRevision: number | null
  /** ADM-18: the version whose end people were reminded of; null: none yet. */
  remindedVersion: number | null
  /** What it became. */
  orderId: OrderId | null
}

/** A quote that somebody of the seller's began in the ERP, and keeps there (QUO-15). */
export type ErpQuoteRow = Row & {
  id: Id<'ErpQuote'>
  changed: number
  number: string
  customerNumber: string
  /** Who of the seller writes it. */
  representative: string
  subject: string
  note: string | null
  /** From 1, raised with every change of what is offered. */
  revision: number
  status: 'open' | 'withdrawn'
  issuedAt: Instant
  validUntil: IsoDate
  currency: Currency
  freight: number
  lines: {
    sku: string
    quantity: number
    unitPrice: number
    /** Of what is put together, as lines of the ERP's orders have it. */
    configuration?: { model: number; choices: string[] }
  }[]
}
