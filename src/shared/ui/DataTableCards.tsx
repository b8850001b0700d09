import { useTranslation } from 'react-i18next'
import css from './DataTable.module.css'
import type { Column, DataTableProps } from './data-table-types'
import { PickBox } from './PickBox'
import { SkeletonRows } from './Skeletons'
import { useRowIntent } from './use-row-intent'
import { openRow } from './use-row-keys'
import type { RowSelection } from './use-row-selection'

type Props<Row> = DataTableProps<Row> & { picked: RowSelection | undefined }

const inPlace = <Row,>(columns: readonly Column<Row>[], place: Column<Row>['card']) =>
  columns.filter((column) => (column.card ?? 'meta') === place)

/** The same rows on small screens: number and amount, status and date, one line of the rest. */
export function DataTableCards<Row>({
  id,
  label,
  columns,
  rows,
  rowKey,
  rowLabel,
  refetching,
  picked,
  footer,
}: Props<Row>) {
  const { t } = useTranslation('common')
  const intent = useRowIntent()
  if (!rows) return <SkeletonRows rows={6} columns={2} />
  const render = (row: Row, place: Column<Row>['card']) =>
    inPlace(columns, place).map(({ id: column, header, cell, cardCell = cell, cardLabel }) => {
      const content = cardCell(row)
      if (!content) return null
      return (
        <span key={column} data-label={cardLabel}>
          {cardLabel && <small>{header} </small>}
          {content}
        </span>
      )
    })
  const hasAmount = inPlace(columns, 'amount').length > 0
  const hasAction = inPlace(columns, 'action').length > 0

  return (
    <>
      <ul
        className={refetching ? `${css.cards} ${css.busy}` : css.cards}
        data-testid={`${id}-cards`}
        aria-label={label}
        aria-busy={refetching || undefined}
        {...intent}
      >
        {rows.map((row) => {
          const key = rowKey(row)
          return (
            <li key={key} data-picking={picked ? true : undefined} onClick={openRow}>
              {picked && (
                <span className={css.cardPick}>
                  <PickBox
                    label={t('table.selectRow', { name: rowLabel?.(row) ?? key })}
                    checked={picked.has(key)}
                    onPick={(event) => picked.toggle(key, event.shiftKey)}
                  />
                </span>
              )}
              <span className={hasAmount ? css.cardTitle : `${css.cardTitle} ${css.cardWide}`}>
                {render(row, 'title')}
              </span>
              {hasAmount && <b className={css.cardEnd}>{render(row, 'amount')}</b>}
              <span>{render(row, 'status')}</span>
              <span className={`${css.cardEnd} cap`}>{render(row, 'date')}</span>
              <span className={css.cardMeta}>{render(row, 'meta')}</span>
              {hasAction && <span className={css.cardAction}>{render(row, 'action')}</span>}
            </li>
          )
        })}
      </ul>
      {footer && rows.length > 0 && (
        <div className={css.cardTotals}>
          <span>{footer.label}</span>
          {columns.map(
            ({ id: column }) => footer.cells[column] !== undefined && <span key={column}>{footer.cells[column]}</span>,
          )}
        </div>
      )}
    </>
  )
}
