import type { BaseSegment } from '../tx'

/** A base segment that brings the columns it is searched by; others are read row by row once. */
export type SearchableSegment<R, Columns> = BaseSegment<R> & { columns(): Columns }

export function columnsOf<Columns>(base: BaseSegment<unknown> | undefined): Columns | undefined {
  // Whoever adds `columns` to a segment of a table gives those of the table.
  return base && 'columns' in base ? (base as SearchableSegment<unknown, Columns>).columns() : undefined
}
