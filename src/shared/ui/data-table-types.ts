import type { ReactNode } from 'react'
import type { Money } from '@/domain/money'

/**
 * A cell as a file holds it: words, a number, an amount (which becomes two columns, one of them the currency), or a day
 * or moment.
 */
export type CellText = string | number | Money | { at: string | null } | null | undefined

export type Column<Row> = {
  /** Also the field to sort by. */
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /**
   * What an export writes. Without it, what the cell says in words and in parts of the kit; false: nothing, as for
   * buttons.
   */
  text?: false | ((row: Row) => CellText)
  sortable?: boolean
  /** `end` for amounts and counts. */
  align?: 'start' | 'end'
  /** May be switched off by the person; on unless false. */
  hideable?: boolean
  hiddenByDefault?: boolean
  width?: number | string
  /** Place on a card of small screens; `meta` unless said otherwise, `action` for what ends the card. */
  card?: 'title' | 'amount' | 'status' | 'date' | 'meta' | 'action' | 'none'
  /** Names the value on a card, where without its header nobody could tell what it is. */
  cardLabel?: 'before' | 'above'
  /** Other content on a card; nothing leaves the value out there. */
  cardCell?: (row: Row) => ReactNode
}

export type TableView = { id: string; label: string; count?: number }

export type TableChange = { page?: number; pageSize?: number; sort?: string }

export type TableSelection<Row> = {
  /** Buttons of the bar that appears while rows are selected. `rows`: those of other pages, too. */
  actions: (keys: readonly string[], clear: () => void, rows: readonly Row[]) => ReactNode
  /** How many rows the actions take at once: up to here, all that match can be selected over all pages. */
  most?: number
}

/** Where the rows come from: what makes saved views, exports and "select all matching" possible. */
export type ListSource = {
  /** The list's state in its address, with what the page shows when the address does not say. */
  search: object
  /** The list's own query, for any other state of the address. */
  query: (search: never) => { queryKey: readonly unknown[]; queryFn?: unknown }
  /** False for a list that belongs to one record and is not come back to: it can be exported, and keeps no views. */
  views?: false
}

export type TableFooter = {
  /** What was added up: "Total of 96 orders". */
  label: string
  /** By column id. */
  cells: Record<string, ReactNode>
}

export type DataTableProps<Row> = {
  id: string
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[] | undefined
  total: number
  page: number
  pageSize: number
  sort?: string
  rowKey: (row: Row) => string
  /** Names a row for its checkbox: the document number. */
  rowLabel?: (row: Row) => string
  onChange: (change: TableChange) => void
  loading?: boolean
  /** New rows are on the way while the old ones are still shown. */
  refetching?: boolean
  error?: unknown
  onRetry?: () => void
  /** Why there is nothing yet, and the next step. */
  emptyState: ReactNode
  /** Filters are set: then an empty list offers to clear them instead. */
  filtered?: boolean
  onClearFilters?: () => void
  views?: readonly TableView[]
  view?: string
  onView?: (view: string) => void
  filters?: ReactNode
  selection?: TableSelection<Row>
  source?: ListSource
  footer?: TableFooter
  /** Width in pixels below which the table scrolls inside its frame. */
  minWidth?: number
}
