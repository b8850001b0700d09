import { Button } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/shared/i18n/use-format'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useSmallScreen } from '@/shared/lib/use-small-screen'
import { whenIdle } from '@/shared/lib/when-idle'
import { arrangeColumns } from './arrange-columns'
import css from './DataTable.module.css'
import { DataTableCards } from './DataTableCards'
import { DataTableGrid } from './DataTableGrid'
import type { DataTableProps } from './data-table-types'
import { EmptyState } from './EmptyState'
import { Pagination } from './Pagination'
import { ProblemNotice } from './ProblemNotice'
import { TableSettings } from './TableSettings'
import { useHeardResults } from './use-heard-results'
import { useRowSelection } from './use-row-selection'
import { tableKey, useTablePreferences } from './table-preferences.store'

const SavedViews = lazyPart(() => import('@/shared/lists/SavedViews').then(({ SavedViews }) => SavedViews), {
  quiet: true,
})
const SelectEvery = lazyPart(() => import('@/shared/lists/SelectEvery').then(({ SelectEvery }) => SelectEvery))

/** Everything in the address but how the rows are ordered and cut into pages. */
const scopeOf = (search: object | undefined): string =>
  JSON.stringify({ ...search, page: undefined, pageSize: undefined, sort: undefined })

/** A list of records: rows of one page, everything else in the address and on the backend. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { id, columns, rows, total, page, pageSize, rowKey, loading, refetching, error, filtered, selection, source } =
    props
  const { t } = useTranslation('common')
  const format = useFormat()
  const small = useSmallScreen()
  // The page knows its own parameters; that of a saved view belongs to whatever list has them.
  const { saved } = (source?.search ?? {}) as { saved?: string }
  const key = tableKey(id, saved)
  const preference = useTablePreferences(({ tables }) => tables?.[key])
  const visible = arrangeColumns(columns, preference)
  // Views come after the rows, or when somebody reaches for the list.
  const [reached, setReached] = useState(saved !== undefined)
  useEffect(() => whenIdle(() => setReached(true)), [])
  const picked = useRowSelection(rows ?? [], rowKey, scopeOf(source?.search))

  const settled = !loading && !refetching && rows !== undefined
  const range =
    rows &&
    t('table.range', {
      from: format.number((page - 1) * pageSize + 1),
      to: format.number((page - 1) * pageSize + rows.length),
      total: format.number(total),
    })
  useHeardResults(settled, { total, page, range })

  const empty = settled && rows.length === 0
  /** Nothing to arrange. */
  const bare = empty && !filtered
  return (
    <div
      data-testid={id}
      aria-busy={loading || refetching || undefined}
      onPointerEnter={() => setReached(true)}
      onFocus={() => setReached(true)}
    >
      {(props.views ?? (source && source.views !== false)) && (
        <div className={css.views} role="group" aria-label={t('table.views')}>
          {props.views?.map(({ id: view, label, count }) => (
            <button
              key={view}
              type="button"
              aria-pressed={!saved && view === props.view}
              onClick={() => props.onView?.(view)}
            >
              {label}
              {count !== undefined && <small>{format.number(count)}</small>}
            </button>
          ))}
          {source && rows && reached && (
            <Suspense>
              <SavedViews
                list={id}
                columns={columns}
                shown={visible}
                preference={preference}
                source={source}
                only={!props.views}
              />
            </Suspense>
          )}
        </div>
      )}
      <div className={css.tools} data-noprint>
        {props.filters && <div className={css.filters}>{props.filters}</div>}
        {!bare && (
          <div className={css.settings}>
            <TableSettings table={props} tableKey={key} shown={visible} preference={preference} small={small} />
          </div>
        )}
      </div>
      {selection && picked.keys.length > 0 && (
        <div className={css.selection} role="region" aria-label={t('table.selection')}>
          <b>{t('table.selected', { count: picked.keys.length })}</b>
          {selection.most && source && total > picked.keys.length && (
            <Suspense>
              <SelectEvery total={total} most={selection.most} source={source} onTake={picked.take} />
            </Suspense>
          )}
          {/* Words that only the actions need come by themselves: the tick does not wait for them. */}
          <Suspense>{selection.actions(picked.keys, picked.clear, picked.rows)}</Suspense>
          <Button size="xs" variant="subtle" ms="auto" onClick={picked.clear}>
            {t('table.clearSelection')}
          </Button>
        </div>
      )}
      {error !== undefined && <ProblemNotice error={error} onRetry={props.onRetry} />}
      {error !== undefined && !rows ? null : empty ? (
        filtered ? (
          <EmptyState
            title={t('table.noMatch')}
            hint={t('table.noMatchHint')}
            action={
              props.onClearFilters && (
                <Button variant="default" onClick={props.onClearFilters}>
                  {t('table.clearFilters')}
                </Button>
              )
            }
          />
        ) : (
          props.emptyState
        )
      ) : small ? (
        <DataTableCards {...props} columns={visible} picked={selection && picked} />
      ) : (
        <DataTableGrid {...props} columns={visible} picked={selection && picked} density={preference?.density} />
      )}
      {rows && rows.length > 0 && (
        <div className={css.foot}>
          <span className="num" data-testid={`${id}-range`}>
            {range}
          </span>
          <Pagination
            page={page}
            pages={Math.ceil(total / pageSize)}
            onPage={(next) => props.onChange({ page: next })}
          />
        </div>
      )}
    </div>
  )
}
