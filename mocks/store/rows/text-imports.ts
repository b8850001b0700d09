import type { Instant } from '@/domain/clock'
import type { Id, TextBatchId, TextImportId, UserId } from '@/domain/ids'
import type { Row } from './base'

/** What files call a language or a namespace, and what is meant; null: left out. */
export type TextImportNames = Readonly<Record<string, string | null>>

/** Files with texts that somebody brought: looked at, then applied, or forgotten after a while. */
export type TextImportRow = Row & {
  id: TextImportId
  at: Instant
  by: { id: UserId; name: string }
  expiresAt: Instant
  fileNames: readonly string[]
  /** Only what was changed by hand; the rest is guessed. */
  languages: TextImportNames
  namespaces: TextImportNames
  addKeys: boolean
  takeAs: 'translated' | 'reviewed'
  /** Endings of i18next's third format are read as plural forms. */
  convertOld: boolean
  /** What to do with texts that somebody should look at, by their ids; a decision is about the text as it was then. */
  decisions: Readonly<Record<string, { take: boolean; of: string }>>
  applied: {
    batchId: TextBatchId
    startedAt: Instant
    endedAt: Instant | null
    /** Among the texts to be written, as they were compared last. */
    place: number
    done: number
    total: number
    changed: number
    addedKeys: number
    kept: number
    /** Texts that somebody changed while the file was applied. */
    stale: number
  } | null
}

export type TextImportFileRow = Row & {
  id: Id<'TextImportFile'>
  importId: TextImportId
  name: string
  bytes: Uint8Array<ArrayBuffer>
}
