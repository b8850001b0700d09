import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import css from './DataTable.module.css'
import type { Column } from './data-table-types'
import { PickBox } from './PickBox'
import { openRow } from './use-row-keys'
import type { RowSelection } from './use-row-selection'

type Props<Row> = {
  row: Row
  rowId: string
  name: string
  columns: readonly Column<Row>[]
  picked: RowSelection | undefined
  focused: boolean
  /** New rows are on the way: this one is about to be replaced. */
  outgoing: boolean
}

function TableRow<Row>({ row, rowId, name, columns, picked, focused }: Props<Row>) {
  return (
    <tr
      data-key={rowId}
      data-linked
      data-selected={picked?.has(rowId) || undefined}
      data-focused={focused || undefined}
      onClick={openRow}
      onAuxClick={openRow}
    >
      {picked && <PickCell rowId={rowId} name={name} picked={picked} />}
      {columns.map((column) => (
        <td key={column.id} data-align={column.align} data-title={column.card === 'title' || undefined}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function PickCell({ rowId, name, picked }: Pick<Props<never>, 'rowId' | 'name'> & { picked: RowSelection }) {
  const { t } = useTranslation('common')
  return (
    <td className={css.pick}>
      <PickBox
        label={t('table.selectRow', { name })}
        checked={picked.has(rowId)}
        onPick={(event) => picked.toggle(rowId, event.shiftKey)}
      />
    </td>
  )
}

/** Columns are made anew with every state of the list; a row that is about to go need not follow. */
const looksSame = <Row,>(before: Props<Row>, after: Props<Row>): boolean =>
  before.row === after.row &&
  before.name === after.name &&
  before.picked === after.picked &&
  before.focused === after.focused &&
  (before.columns === after.columns || (after.outgoing && before.columns.length === after.columns.length))

/** Drawn again only when something of its own has changed: a row holds a dozen components, a page 25 rows. */
export const DataTableRow = memo(TableRow, looksSame) as typeof TableRow
