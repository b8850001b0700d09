import type { ReactNode } from 'react'
import css from './PlainTable.module.css'
import { usePagedRows } from './use-paged-rows'

export type PlainColumn<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  align?: 'end'
  /** The cell that heads its row; on small screens also the first line of its card. */
  rowHeader?: boolean
  /** Names a row header on its card, where a bare number would say nothing. */
  cardLabel?: boolean
  /** Leaves the header to screen readers, for columns of buttons. */
  hideHeader?: boolean
  /** On a card it stands beside the row header instead of on a line of its own. */
  cardCorner?: boolean
  /** Bottom cell: a sum. */
  footer?: ReactNode
}

type Props<Row> = {
  label: string
  columns: readonly PlainColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Says what the sums in the bottom row add up. */
  footerLabel?: string
  /** Few enough columns to stay a table on a phone. */
  narrow?: boolean
}

/**
 * A finished table inside a page: no sorting or state in the address (that is `DataTable`). Below 62em its rows become
 * cards by style alone; the roles are spelt out because `display` would take them away. Hundreds of rows are paged.
 */
export function PlainTable<Row>({ label, columns, rows, rowKey, footerLabel, narrow }: Props<Row>) {
  const footed = footerLabel !== undefined
  const { shown, pager } = usePagedRows(rows)
  const table = (
    <table className={css.table} aria-label={label} role="table" data-cards={!narrow || undefined}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ id, header, align, hideHeader }) => (
            <th key={id} scope="col" role="columnheader" data-align={align}>
              <span className={hideHeader ? 'sr' : undefined}>{header}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {shown.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map(({ id, header, cell, align, rowHeader, cardLabel, hideHeader, cardCorner }) =>
              rowHeader ? (
                <th
                  key={id}
                  scope="row"
                  role="rowheader"
                  data-align={align}
                  data-label={cardLabel ? header : undefined}
                >
                  {cell(row)}
                </th>
              ) : (
                <td
                  key={id}
                  role="cell"
                  data-align={align}
                  data-label={hideHeader ? undefined : header}
                  data-corner={cardCorner}
                >
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      {footed && (
        <tfoot role="rowgroup">
          <tr role="row">
            {columns.map(({ id, header, align, footer }, index) => (
              <td
                key={id}
                role="cell"
                data-align={align}
                data-label={index === 0 ? undefined : header}
                data-empty={(index > 0 && !footer) || undefined}
              >
                <div>{index === 0 ? footerLabel : footer}</div>
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
  return pager ? (
    <div>
      {table}
      {pager}
    </div>
  ) : (
    table
  )
}
