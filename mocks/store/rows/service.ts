import type { Instant, IsoDate } from '@/domain/clock'
import type { CaseId, CompanyId, OrderId, SubscriptionId, UserId } from '@/domain/ids'
import type { Row } from './base'

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
