import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import css from './DataTable.module.css'
import skeletons from './Skeletons.module.css'
import { DataTableRow } from './DataTableRow'
import type { Column, DataTableProps } from './data-table-types'
import { PickBox } from './PickBox'
import { useOverflow } from './use-overflow'
import { useRowIntent } from './use-row-intent'
import { useRowKeys } from './use-row-keys'
import { useRowSlots } from './use-row-slots'
import type { Density } from './table-preferences.store'
import type { RowSelection } from './use-row-selection'

type Props<Row> = DataTableProps<Row> & { picked: RowSelection | undefined; density: Density | undefined }

const direction = (sort: string | undefined, id: string): 'ascending' | 'descending' | undefined =>
  sort === id ? 'ascending' : sort === `-${id}` ? 'descending' : undefined

/** Amounts and dates start with the largest and newest, because that is what people look for. */
const nextSort = (sort: string | undefined, { id, align }: Column<never>): string => {
  const now = direction(sort, id)
  if (now) return now === 'ascending' ? `-${id}` : id
  return align === 'end' ? `-${id}` : id
}

export function DataTableGrid<Row>(props: Props<Row>) {
  const { id, label, columns, rows, sort, rowKey, rowLabel, loading, refetching, picked, footer, density } = props
  const { t } = useTranslation('common')
  const { frame, overflows } = useOverflow()
  const { bodyRef, focused } = useRowKeys(picked && ((key) => picked.toggle(key)))
  const intent = useRowIntent()
  const slots = useRowSlots((rows ?? []).map(rowKey))
  const firstFooterColumn = footer ? columns.findIndex((column) => footer.cells[column.id] !== undefined) : -1

  return (
    <div
      ref={frame}
      className={refetching ? `${css.wrap} ${css.busy}` : css.wrap}
      data-overflow={overflows || undefined}
      {...(overflows ? { tabIndex: 0, role: 'group', 'aria-label': label } : {})}
    >
      <table
        id={`${id}-table`}
        data-testid={loading ? undefined : `${id}-table`}
        className={css.table}
        data-roomy={density === 'roomy' || undefined}
        aria-label={label}
        aria-busy={loading || refetching || undefined}
        style={props.minWidth ? { minWidth: props.minWidth } : undefined}
      >
        <thead>
          <tr>
            {picked && (
              <th scope="col" className={css.pick}>
                <PickBox
                  label={t('table.selectPage')}
                  checked={picked.page === 'all'}
                  mixed={picked.page === 'some'}
                  onPick={picked.togglePage}
                />
              </th>
            )}
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                data-align={column.align}
                aria-sort={direction(sort, column.id)}
                style={column.width ? { width: column.width } : undefined}
              >
                {column.sortable ? (
                  <button
                    type="button"
                    className={css.sort}
                    data-on={direction(sort, column.id) ? true : undefined}
                    onClick={() => props.onChange({ sort: nextSort(sort, column as Column<never>) })}
                  >
                    {column.header}
                    {direction(sort, column.id) === 'ascending' ? (
                      <IconArrowUp size={13} stroke={2} aria-hidden />
                    ) : (
                      <IconArrowDown size={13} stroke={2} aria-hidden />
                    )}
                  </button>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={bodyRef} {...intent}>
          {rows?.map((row, index) => {
            const key = rowKey(row)
            return (
              <DataTableRow
                key={slots[index]}
                row={row}
                rowId={key}
                name={rowLabel?.(row) ?? key}
                columns={columns}
                picked={picked}
                outgoing={refetching === true}
                focused={focused === key}
              />
            )
          })}
          {!rows && Array.from({ length: 10 }, (_, index) => <SkeletonRow key={index} {...props} />)}
        </tbody>
        {footer && rows && rows.length > 0 && firstFooterColumn >= 0 && (
          <tfoot>
            <tr>
              <td colSpan={firstFooterColumn + (picked ? 1 : 0)}>{footer.label}</td>
              {columns.slice(firstFooterColumn).map((column) => (
                <td key={column.id} data-align={column.align}>
                  {footer.cells[column.id]}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function SkeletonRow<Row>({ columns, picked }: Pick<Props<Row>, 'columns' | 'picked'>) {
  return (
    <tr aria-hidden>
      {picked && <td className={css.pick} />}
      {columns.map((column) => (
        <td key={column.id} data-align={column.align}>
          <i className={`${css.skeleton} ${skeletons.late}`} />
        </td>
      ))}
    </tr>
  )
}
