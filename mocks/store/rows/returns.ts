import type { Instant } from '@/domain/clock'
import type {
  AttachmentId,
  BranchId,
  CompanyId,
  Id,
  OrderId,
  OrderLineId,
  ProductId,
  ReturnId,
  ReturnLineId,
  ShipmentId,
  UserId,
} from '@/domain/ids'
import type { Currency } from '@/domain/money'
import type { Paid } from '@/domain/returns/credit'
import type { ReturnPieces } from '@/domain/returns/states'
import type { ReturnErpState, ReturnSource, ReturnStatus } from '@/domain/returns/vocabulary'
import type { ReturnReason } from '@/domain/settings/vocabulary'
import type { Row } from './base'
import type { ProductRow } from './products'

export type ReturnLineRow = ReturnPieces & {
  id: ReturnLineId
  /** The position of the order's line; of its own without a document. */
  position: number
  orderLineId: OrderLineId | null
  productId: ProductId
  sku: string
  unit: ProductRow['unit']
  /** Which shipments the pieces came with; null: they have not come. */
  parts: { shipmentId: ShipmentId | null; quantity: number }[]
  reason: ReturnReason
  comment: string | null
  attachmentIds: AttachmentId[]
  /** Worked out when it was asked for; null without a document. */
  expected: Paid | null
  /** What the desk says of the line. */
  answer: string | null
}

export type ReturnEventRow = {
  at: Instant
  by: string
  event: string
  params: Record<string, string | number>
  source: 'portal' | 'erp'
}

export type ReturnRow = Row & {
  id: ReturnId
  number: string
  companyId: CompanyId
  branchId: BranchId | null
  /** Whose return it is; null when the seller's desk made it for nobody in particular. */
  userId: UserId | null
  requestedBy: string
  /** RMA-12: who of the seller's entered it. */
  enteredBy: string | null
  requestedAt: Instant
  source: ReturnSource
  /** The document it was begun from, by its number. */
  sourceNumber: string | null
  orderId: OrderId | null
  currency: Currency
  note: string | null
  lines: ReturnLineRow[]
  status: ReturnStatus
  erpState: ReturnErpState
  erpNumber: string | null
  erpAsOf: Instant | null
  /** The ERP's change number that the portal has read. */
  erpChange: number | null
  /** What the ERP said when it refused it. */
  erpMessage: string | null
  sendAttempts: number
  lastAttemptAt: Instant | null
  /** Sent with every attempt, so that the ERP can tell a repeat from a second return. */
  idempotencyKey: string
  /** The credit memo, once it is issued. */
  creditNumber: string | null
  creditTotal: number | null
  /** Oldest first. */
  events: ReturnEventRow[]
}

export type ErpReturnLine = ReturnPieces & {
  position: number
  sku: string
  reason: string
  comment: string | null
  answer: string | null
  /** Once the credit memo is issued. */
  credit: Paid | null
}

/** A return in the ERP. `changed` is the ERP's change number. */
export type ErpReturnRow = Row & {
  id: Id<'ErpReturn'>
  changed: number
  number: string
  customerNumber: string
  portalNumber: string | null
  portalKey: string | null
  /** The ERP's number of the order the goods came with. */
  orderNumber: string | null
  currency: Currency
  status: ReturnStatus
  requestedBy: string
  requestedAt: Instant
  lines: ErpReturnLine[]
  creditNumber: string | null
  creditTotal: number | null
  events: ReturnEventRow[]
}
