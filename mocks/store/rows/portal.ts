import type { OnlineOrderPayment, OrderingMode } from '@/domain/account/vocabulary'
import type { Instant } from '@/domain/clock'
import type { MailKind } from '@/domain/mail-kinds'
import type { Id, MailId, UserId } from '@/domain/ids'
import type { Row } from './base'

export type IdempotencyRow = Row & {
  id: Id<'Idempotency'>
  /** User, endpoint and key together. */
  key: string
  bodyHash: string
  status: number
  body: string
  createdAt: Instant
}

export type MailRow = Row & {
  id: MailId
  kind: MailKind
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
  /** ADM-19: what buyers may be allowed at all. A choice of an account that one of these forbids reads as off. */
  orderingMode: OrderingMode
  onlineOrderPayment: OnlineOrderPayment
  pricesVisible: boolean
  stockVisible: boolean
  /** ACC-21: may account managers give colleagues rights one by one? */
  managersGrantRights: boolean
  registrationOpen: boolean
  changedAt: Instant | null
  changedBy: string | null
}

/** Work that is due at a time: the clock finds it and runs it. */
export type TimerRow = Row & {
  id: Id<'Timer'>
  at: Instant
  kind: string
  /** Only one timer of a kind and key exists; setting it again moves it. */
  key: string
  payload: Record<string, string | number | null>
}
