import type { Instant } from '@/domain/clock'
import type { Locale } from '@/domain/locales'
import type { MailKind } from '@/domain/mail-kinds'
import type { MailTemplateKind } from '@/domain/mails/templates'
import type { CompanyId, Id, MailId, MailTemplateId, SettingsChangeId, UserId } from '@/domain/ids'
import type { Market } from '@/domain/markets'
import type { OwnSettings } from '@/domain/settings/shops'
import type { SettingName, SettingValues } from '@/domain/settings/values'
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
  /** The customer whose person it went to; null: staff, or somebody who is no customer yet. */
  companyId: CompanyId | null
  locale: Locale
  subject: string
  text: string
  /** Same-origin paths; `secret` ones are shown only to the recipient and in the demo's mail viewer. */
  links: { label: string; href: string; secret: boolean }[]
  sentAt: Instant
  /** Where an answer to it goes; absent: nowhere. */
  replyTo?: string | null
}

export type PortalSettingsRow = Row &
  SettingValues & {
    id: Id<'PortalSettings'>
    changedAt: Instant | null
    changedBy: string | null
  }

/** RMA-23: what one shop, the portal of a country, has of its own. */
export type ShopSettingsRow = Row & {
  id: Id<'ShopSettings'>
  shop: Market
  own: OwnSettings
  changedAt: Instant | null
  changedBy: string | null
}

/** One change of the settings, everywhere or in one shop: what was set, from what to what. */
export type SettingsChangeRow = Row & {
  id: SettingsChangeId
  /** RMA-23: the shop whose own values they are; null: what counts everywhere. */
  shop: Market | null
  /** Version that the change made of those settings. */
  settingsVersion: number
  at: Instant
  by: string
  byUserId: UserId
  /** The change whose state was brought back, if this is what happened. */
  restoredFrom: SettingsChangeId | null
  /** Of a shop, null is as everywhere. */
  changes: { name: SettingName; before: unknown; after: unknown }[]
}

/** The business's own words for a mail in a language; parts that are missing are those shipped. */
export type MailTemplateRow = Row & {
  id: MailTemplateId
  /** Kind and language together. */
  key: string
  kind: MailTemplateKind
  locale: Locale
  parts: Readonly<Record<string, string>>
  changedAt: Instant
  changedBy: string
  /** Newest first: what was worded anew. Null: the shipped words. */
  history: { at: Instant; by: string; changes: { part: string; before: string | null; after: string | null }[] }[]
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
