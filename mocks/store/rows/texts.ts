import type { Instant } from '@/domain/clock'
import type {
  GlossaryTermId,
  Id,
  TextBatchId,
  TextChangeId,
  TextCommentId,
  TextId,
  TextKeyId,
  UserId,
} from '@/domain/ids'
import type { CheckSettings } from '@/domain/translations/checks/settings'
import type { Forms } from '@/domain/translations/forms'
import type { CommentState, KeyCounts, TextState } from '@/domain/translations/text-states'
import type { Row } from './base'

/** Null: the portal itself, as when a source changed. */
export type TextPerson = { id: UserId | null; name: string }

/** What differs from a key as it is shipped; keys that are only as shipped have no row. */
export type TextKeyRow = Row & {
  id: TextKeyId
  namespace: string
  base: string
  /** Null: it is shipped. */
  added: { at: Instant; by: string; counts: KeyCounts } | null
  /** In the trash; its texts are published as absent. */
  deleted: { at: Instant; by: string } | null
  description: string
  tags: readonly string[]
  maxLength: number | null
  maxWidth: number | null
  isNotPlural: boolean
  /** Newest first. */
  history: readonly {
    at: Instant
    by: string
    kind: 'added' | 'described' | 'renamed' | 'deleted' | 'restored'
    detail: string | null
  }[]
}

export type TextChangeKind =
  | 'edit'
  | 'state'
  | 'reject'
  | 'discard'
  | 'restore'
  | 'outdated'
  | 'bulk'
  | 'import'
  | 'undo'
/** What a text was and became. `null` forms: as published. */
export type TextHistoryValue = {
  id: TextChangeId
  kind: TextChangeKind
  at: Instant
  by: TextPerson
  before: TextValue
  after: TextValue
  note: string | null
  batchId: TextBatchId | null
}
/** All of a text that undoing brings back. */
export type TextValue = {
  forms: Forms | null
  state: TextState
  /** The source it was translated from, when that has changed since. */
  translatedFrom: Forms | null
}

/** What differs from a text as it is published; others have no row. The draft counts for nobody until it is released. */
export type TextRow = Row &
  TextValue & {
    id: TextId
    keyId: TextKeyId
    language: string
    author: TextPerson | null
    changedAt: Instant
    reviewer: TextPerson | null
    reviewedAt: Instant | null
    rejection: { by: TextPerson; at: Instant; comment: string } | null
    /** Ids of findings that are no fault here. */
    ignored: readonly string[]
    /** The change of many that was the last to touch it. */
    latestBatch: TextBatchId | null
    /** Newest first. */
    history: readonly TextHistoryValue[]
  }

export type TextCommentRow = Row & {
  id: TextCommentId
  keyId: TextKeyId
  language: string | null
  text: string
  state: CommentState
  by: TextPerson
  at: Instant
  resolvedBy: TextPerson | null
  resolvedAt: Instant | null
}

/** A change of many texts, which is taken back as one. */
export type TextBatchRow = Row & {
  id: TextBatchId
  kind: string
  detail: string | null
  languages: readonly string[]
  at: Instant
  by: TextPerson
  changed: number
  /** Keys it added, put into the trash or tagged: what they were; before it added them, they were `deleted`. */
  keys: readonly { keyId: TextKeyId; tags: readonly string[]; deleted: boolean }[]
  undoneAt: Instant | null
}

export type GlossaryTermRow = Row & {
  id: GlossaryTermId
  term: string
  note: string
  isCaseSensitive: boolean
  isKept: boolean
  words: readonly { language: string; wordings: readonly string[]; forbidden: readonly string[] }[]
}

/** There is one. */
export type TextSettingsRow = Row & {
  id: Id<'TextSettings'>
  reviewerIsAnother: boolean
  reviewedIsProtected: boolean
  checks: CheckSettings
}
