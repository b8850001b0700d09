import type { Instant } from '@/domain/clock'
import type {
  CellFault,
  FieldRule,
  FileDelimiter,
  FileEncoding,
  FileEntity,
  FileFormat,
} from '@/domain/files/vocabulary'
import type { FieldMappingId, Id, SyncFileId, SyncRunId } from '@/domain/ids'
import type { RowCounts } from '@/domain/sync/vocabulary'
import type { Row } from './base'

/** The byte after the last record that was read, and how many records there were up to it. */
export type FilePlaceRow = { offset: number; row: number }

/** How the file is read. */
export type FileShapeRow = {
  format: FileFormat
  encoding: FileEncoding
  delimiter: FileDelimiter
  headerRow: number | null
  columns: string[]
  dataFrom: FilePlaceRow
}

export type FileFaultRow = { row: number; field: string | null; column: string | null; fault: CellFault; value: string }

/** A file somebody brought, with how far it is read: what is kept here is all that going on after a stop needs. */
export type SyncFileRow = Row & {
  id: SyncFileId
  name: string
  size: number
  /** Where it comes from, in the words of whoever brought it: mappings are kept by it. */
  source: string
  entity: FileEntity | null
  uploadedBy: string
  uploadedAt: Instant
  /** In the drop folder of its entity, for the next run by schedule. */
  inFolder: boolean
  parts: number
  /** Bytes as they are read, which for a workbook are those of the table made of it. */
  readSize: number
  stage: 'uploading' | 'unreadable' | 'ready' | 'superseded'
  shape: FileShapeRow | null
  rules: FieldRule[]
  /** The saved mapping these rules are, and its version; null when nobody saved them. */
  mapping: { id: FieldMappingId; number: number } | null
  check: { place: FilePlaceRow; rows: number; bad: number; isOver: boolean } | null
  faults: FileFaultRow[]
  /** How far runs have read it, and what became of its rows. */
  place: FilePlaceRow | null
  isOver: boolean
  rows: number
  counts: RowCounts
  runIds: SyncRunId[]
  /** How far a rehearsal has read it. */
  rehearsal: { runId: SyncRunId; place: FilePlaceRow } | null
  /** How far a run has looked through it for rows to be tried again. */
  retry?: { runId: SyncRunId; place: FilePlaceRow }
}

/** A part of a file. `place` is the file and the number of the part, from 0. */
export type SyncFilePartRow = Row & {
  id: Id<'SyncFilePart'>
  fileId: SyncFileId
  place: string
  number: number
  /** CRC-32 of the bytes. */
  checksum: number
  bytes: Uint8Array
}

/** Which column is which field, for files of one source. Never changed: saving again makes the next number. */
export type FieldMappingRow = Row & {
  id: FieldMappingId
  entity: FileEntity
  source: string
  number: number
  columns: string[]
  rules: FieldRule[]
  savedBy: string
  savedAt: Instant
}
