import type { Instant } from '@/domain/clock'
import type { Id, UserId } from '@/domain/ids'
import type { Row } from './base'

/** A language version of the portal: those shipped with it, and those added in the workbench. */
export type TextLanguageRow = Row & {
  id: Id<'TextLanguage'>
  /** BCP 47, as `Intl.getCanonicalLocales` writes it. */
  code: string
  /** What its speakers call it. */
  nativeName: string
  direction: 'ltr' | 'rtl'
  /** Languages asked next where it has no text, in order. Ends in English; empty for English itself. */
  fallback: readonly string[]
  /** A draft is translated and not offered yet; it is published with the first release that has texts of it. */
  state: 'draft' | 'published' | 'archived'
  /** Its files come with the product. */
  shipped: boolean
  addedAt: Instant | null
  addedBy: string | null
}

/** One text as it reads now and then: `key` is the flat key in the file, plural ending included; null is "not there". */
export type TextChange = {
  language: string
  namespace: string
  key: string
  before: string | null
  after: string | null
}

/** A numbered release of texts. What is published is what is shipped, with the changes of all releases laid over it. */
export type TextReleaseRow = Row & {
  id: Id<'TextRelease'>
  /** From 1; null as long as it is scheduled, and for one that never came to be. */
  number: number | null
  kind: 'publish' | 'restore'
  state: 'scheduled' | 'published' | 'stopped'
  /** The seller's own people first, or everybody. */
  audience: 'staff' | 'everybody'
  /** When it was published, or is to be. */
  at: Instant
  byUserId: UserId
  byName: string
  note: string
  /** The release whose state was brought back. */
  restored: number | null
  /** Which languages it is of; empty: all of them. */
  languages: readonly string[]
  changes: readonly TextChange[]
  /** Why a scheduled one was not published. */
  stopped: 'findings' | 'nothing' | 'cancelled' | null
}

/** A text the running portal asked for and did not find. */
export type MissingTextRow = Row & {
  id: Id<'MissingText'>
  /** Namespace and base key together. */
  key: string
  namespace: string
  base: string
  /** Asked for with a number: its keys end in plural categories. */
  counted: boolean
  languages: readonly string[]
  /** The language of the fallback it was shown in last; absent: in none. */
  shownIn?: string | null
  /** Path of the page that asked last. */
  page: string
  count: number
  firstSeenAt: Instant
  lastSeenAt: Instant
  state: 'open' | 'ignored'
}
