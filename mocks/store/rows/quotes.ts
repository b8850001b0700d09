import type { Instant, IsoDate } from '@/domain/clock'
import type { BranchId, CompanyId, Id, OrderId, ProductId, QuoteId, QuoteLineId, UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { QuoteSide, QuoteState } from '@/domain/quotes/vocabulary'
import type { Row } from './base'

export type QuoteLineRow = {
  id: QuoteLineId
  position: number
  productId: ProductId
  quantity: number
  /** List price of a unit on the day of the version, before any price group. Minor units. */
  listPrice: number
  unitPrice: number
  net: number
}

/** What one side sent. Never changed afterwards: whoever wants something else sends the next one. */
export type QuoteVersionRow = {
  /** From 1. */
  number: number
  side: QuoteSide
  by: string
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

export type QuoteMessageRow = { id: Id<'QuoteMessage'>; side: QuoteSide; by: string; at: Instant; text: string }

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
  messages: QuoteMessageRow[]
  /** ADM-18: the version whose end people were reminded of; null: none yet. */
  remindedVersion: number | null
  /** What it became. */
  orderId: OrderId | null
}
