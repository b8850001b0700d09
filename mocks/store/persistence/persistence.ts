import type { TableName } from '@mocks/store/tables'
import type { Overlay } from '../memory-store'

/** What the kept rows were written for. Rows of another schema, or beside another seed, mean nothing. */
export type Stamp = {
  schemaVersion: number
  /** All that decides the seed, its moment included: history is computed again from it. */
  knobs: Readonly<Record<string, number | string>>
}
/** How far the clock was moved, in milliseconds. */
export type Kept = { stamp: Stamp; overlay: Overlay; clockOffset: number }

/** A row as it now is; null: it is gone. */
export type KeptRow = { table: TableName; id: string; row: object | null }
export type Commit = { rows: readonly KeptRow[]; sequences: Readonly<Record<string, number>>; clockOffset: number }

/** A place that keeps what differs from the base segments through a restart. Never asked for two things at once. */
export type Persistence = {
  /** Null when there is nothing, or nothing this build can read. */
  load(): Promise<Kept | null>
  /** Replaces all that was kept. */
  begin(kept: Kept): Promise<void>
  /** Adds to what is kept: all of it or nothing. */
  save(commit: Commit): Promise<void>
  reset(): Promise<void>
  close(): Promise<void>
}
