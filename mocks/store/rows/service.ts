import type { CaseStatus, CaseType, CaseRecordKind } from '@/domain/cases/vocabulary'
import type { Instant } from '@/domain/clock'
import type { BranchId, CaseId, CompanyId, Id, OrderId, SubscriptionId, UserId } from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Subscription } from '@/domain/subscriptions/subscription'
import type { Localized, Row } from './base'

/** Whoever of a customer is billed for it. */
export type BillingAccount = { number: string; name: string; main: boolean }

type SubscriptionFacts = Subscription & {
  number: string
  billingAccount: BillingAccount
  plan: Localized
  currency: Currency
  /** SUB-08, SUB-09: what its terms say; null: what the portal's settings say. */
  upsellOnly: boolean | null
  askRepresentative: boolean | null
}

/** The portal's copy of a subscription of the ERP. */
export type SubscriptionRow = Row &
  SubscriptionFacts & {
    id: SubscriptionId
    companyId: CompanyId
    /** Change number of the ERP's record when it was last read or written. */
    erpChange: number
    asOf: Instant
  }

export type ErpSubscriptionRow = Row &
  SubscriptionFacts & {
    id: Id<'ErpSubscription'>
    changed: number
    customerNumber: string
    /** Idempotency keys of the portal's calls it has seen, the last ones. */
    writes: string[]
  }

/** What a case is about, besides what its words say: an invoice, a return … */
export type CaseRecord = { kind: CaseRecordKind; id: string; label: string }

export type CaseRow = Row & {
  id: CaseId
  companyId: CompanyId
  branchId: BranchId | null
  userId: UserId
  openedBy: string
  number: string
  subject: string
  type: CaseType
  status: CaseStatus
  openedAt: Instant
  updatedAt: Instant
  orderId: OrderId | null
  record: CaseRecord | null
  /** Where answers are mailed instead of to the person who opened it. */
  otherEmail: string | null
  /** Tells which case a mailed reply belongs to; in the address it is answered to. */
  replyToken: string
  assigneeId: UserId | null
  notes: { at: Instant; by: string; text: string }[]
  /** Who did what to it besides writing; the oldest first. */
  events: { at: Instant; by: string; event: CaseEvent; params: Record<string, string> }[]
}
export type CaseEvent = 'opened' | 'closed' | 'reopened' | 'assigned' | 'unassigned' | 'mailed'
