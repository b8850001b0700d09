import type { Instant } from '@/domain/clock'
import type { BranchId, CompanyId, Id, OrderTemplateId, OrderTemplateLineId, ProductId, UserId } from '@/domain/ids'
import type { TemplateAudience } from '@/domain/templates/vocabulary'
import type { Row } from './base'
import type { LineConfiguration } from './products'

export type OrderTemplateLineRow = {
  id: OrderTemplateLineId
  productId: ProductId
  quantity: number
  note: string
  /** Of one when it was put in, in minor units of the company's currency; null where there was no price. */
  unitPrice: number | null
  /** What was chosen of something that is put together. */
  configuration?: LineConfiguration | null
}

export type OrderTemplateRow = Row & {
  id: OrderTemplateId
  companyId: CompanyId
  ownerId: UserId
  /** The owner's when it was shared with it. */
  branchId: BranchId | null
  name: string
  note: string
  audience: TemplateAudience
  openToAll: boolean
  lines: OrderTemplateLineRow[]
  changedAt: Instant
  changedBy: string
}

/** The last time a template filled a basket. A row of its own, so that using a template is no change of it. */
export type OrderTemplateUseRow = Row & {
  id: Id<'OrderTemplateUse'>
  templateId: OrderTemplateId
  companyId: CompanyId
  at: Instant
  by: string
  /** Of one then, by line, in minor units of the company's currency. */
  prices: Record<string, number>
}
