import { Checkbox } from '@mantine/core'
import css from './check-matrix.module.css'

type Item<V extends string> = { value: V; label: string }
type Props<R extends string, C extends string> = {
  label: string
  /** Heads the first column. */
  corner: string
  rows: readonly Item<R>[]
  columns: readonly Item<C>[]
  isChecked: (row: R, column: C) => boolean
  /** Name of one box, for those who do not see where it stands. */
  boxLabel: (row: string, column: string) => string
  onChange?: (row: R, column: C, checked: boolean) => void
}

/** What is on for what: a box for each pair, narrow enough for a phone. */
export function CheckMatrix<R extends string, C extends string>(props: Props<R, C>) {
  const { label, corner, rows, columns, isChecked, boxLabel, onChange } = props
  return (
    <table className={css.matrix} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th key={column.value} scope="col">
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.value}>
            <th scope="row">{row.label}</th>
            {columns.map((column) => (
              <td key={column.value}>
                <Checkbox
                  aria-label={boxLabel(row.label, column.label)}
                  checked={isChecked(row.value, column.value)}
                  disabled={!onChange}
                  onChange={(event) => onChange?.(row.value, column.value, event.currentTarget.checked)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
