import type { ReactNode } from 'react'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import css from './recent-table.module.css'

type RecentColumn<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** Place on a card of small screens; `wide` ones are left to the list behind. */
  place: 'title' | 'amount' | 'status' | 'date' | 'wide' | 'wideAmount'
}
type Props<Row> = {
  id: string
  label: string
  columns: readonly RecentColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** The newest few rows of a list: a table on wide screens, two lines each on small ones. */
export function RecentTable<Row>({ id, label, columns, rows, rowKey }: Props<Row>) {
  const small = useSmallScreen()
  if (small)
    return (
      <ul className={css.cards} aria-label={label} data-testid={id}>
        {rows.map((row) => (
          <li key={rowKey(row)}>
            {(['title', 'amount', 'status', 'date'] as const).map((place) => (
              <span key={place} className={css[place]}>
                {columns.find((column) => column.place === place)?.cell(row)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    )
  const align = ({ place }: RecentColumn<Row>) => (place === 'amount' || place === 'wideAmount' ? 'end' : undefined)
  return (
    <table className={css.table} aria-label={label} data-testid={id}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col" data-align={align(column)}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td key={column.id} data-align={align(column)}>
                {column.cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
