import type { ReactNode } from 'react'

export type Column<Row> = {
  /** Also the field to sort by. */
  id: string
  header: string
  cell: (row: Row) => ReactNode
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

export type TableSelection = {
  /** Buttons of the bar that appears while rows are selected. */
  actions: (keys: readonly string[], clear: () => void) => ReactNode
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
  selection?: TableSelection
  footer?: TableFooter
  /** Width in pixels below which the table scrolls inside its frame. */
  minWidth?: number
}
