import type { DisputeReason, DisputeStatus } from '@/domain/disputes/vocabulary'
import type { Instant, IsoDate } from '@/domain/clock'
import type { BranchId, CaseId, CompanyId, CreditId, DisputeId, InvoiceId, UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Localized, Row } from './base'

export type DisputeLineRow = {
  /** The position on the order; null: freight, or what has no lines. */
  position: number | null
  sku: string | null
  name: Localized | null
  /** Pieces, where pieces are disputed and not an amount. */
  quantity: number | null
  /** With tax, in minor units of the invoice. */
  amount: number
  reason: DisputeReason
}

/** What a customer will not pay of an invoice until somebody has decided about it. */
export type DisputeRow = Row & {
  id: DisputeId
  number: string
  companyId: CompanyId
  /** Of the invoice: who may see that may see its disputes. */
  branchId: BranchId | null
  userId: UserId | null
  invoiceId: InvoiceId
  invoiceNumber: string
  /** Who disputes it. */
  openedBy: string
  openedById: UserId
  enteredBy: string | null
  openedAt: Instant
  /** The seller's day: the part is held back from then on. */
  openedOn: IsoDate
  currency: Currency
  lines: DisputeLineRow[]
  amount: number
  message: string
  /** Where both sides talk about it. */
  caseId: CaseId | null
  status: DisputeStatus
  /** Minor units; the rest of the amount is due again. */
  credited: number
  creditId: CreditId | null
  creditNumber: string | null
  /** When what was rejected is due; null: nothing was. */
  dueAgainOn: IsoDate | null
  note: string | null
  decidedBy: string | null
  decidedAt: Instant | null
  decidedOn: IsoDate | null
}
