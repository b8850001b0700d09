import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type * as z from 'zod/mini'
import type { ImportRow, importRowsQuery, ProductImport } from '@/contract/admin/product-imports'
import { defaultPageSize } from '@/contract/paging'
import { type ImportOutcome, importOutcomes } from '@/domain/products/import-columns'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import type { Column } from '@/shared/ui/data-table-types'
import { DocNumber } from '@/shared/ui/DocNumber'
import { EmptyState } from '@/shared/ui/EmptyState'
import { Section } from '@/shared/ui/Section'
import { tableState } from '@/shared/ui/table-state'
import css from './products.module.css'
import { ShownValue } from './ShownValue'
import { useShownText } from './use-shown-text'
import { useValueName } from './use-value-name'

const routeApi = getRouteApi('/admin/_gate/products/import')

/** Row by row what the file would change, or did: fields with their old and new values, refusals with their reasons. */
export function ImportRows({ brought }: { brought: ProductImport }) {
  const { t } = useTranslation('products')
  const search = routeApi.useSearch()
  const { patch } = useTableSearch(routeApi)
  const { page, pageSize } = search
  const outcome = importOutcomes.find((each) => each === search.outcome)
  const rows = catalogueQueries.importRows(brought.id, { page, pageSize, outcome: outcome && [outcome] })
  // The version in the key: other columns mean other rows.
  const result = useQuery({
    ...rows,
    placeholderData: keepPreviousData,
    queryKey: [...rows.queryKey, brought.version] as never,
  })
  const counts = brought.applied ?? brought.counts
  const columns = useImportColumns()
  const all = counts ? importOutcomes.reduce((sum, each) => sum + counts[each], 0) : 0
  return (
    <Section title={t(brought.applied ? 'import.done' : 'import.changes')}>
      <DataTable
        id="product-import"
        label={t('import.changes')}
        columns={columns}
        {...tableState(result)}
        page={page ?? 1}
        pageSize={pageSize ?? defaultPageSize}
        onChange={patch}
        rowKey={({ line }) => String(line)}
        source={{
          search: { outcome: outcome && [outcome] },
          query: (state: z.infer<typeof importRowsQuery>) => catalogueQueries.importRows(brought.id, state),
          views: false,
        }}
        minWidth={820}
        views={[
          { id: 'all', label: t('view.all'), count: all },
          ...importOutcomes.map((id) => ({ id, label: t(`outcomeOf.${id}`), count: counts?.[id] })),
        ]}
        view={outcome ?? 'all'}
        onView={(id) => patch({ outcome: id === 'all' ? undefined : (id as ImportOutcome) })}
        emptyState={<EmptyState title={t('import.noRows')} />}
      />
    </Section>
  )
}

const useImportColumns = (): Column<ImportRow>[] => {
  const { t } = useTranslation('products')
  const format = useFormat()
  const name = useValueName()
  const shownText = useShownText()
  return [
    {
      id: 'line',
      header: t('import.line'),
      cell: ({ line }) => <span className="num">{format.number(line)}</span>,
      cardLabel: 'before',
    },
    {
      id: 'product',
      header: t('column.product'),
      cell: ({ sku, name: title }) => (
        <>
          <bdi dir="auto">{title}</bdi>{' '}
          <span className="cap">
            <DocNumber number={sku} />
          </span>
        </>
      ),
      card: 'title',
    },
    {
      id: 'outcome',
      header: t('import.outcome'),
      cell: ({ outcome }) => (
        <span className={css.outcome} data-outcome={outcome}>
          {t(`outcomeOf.${outcome}`)}
        </span>
      ),
      card: 'status',
    },
    {
      id: 'changes',
      header: t('import.what'),
      text: ({ changes, reasons }) =>
        (reasons.length > 0
          ? reasons.map(({ target, reason }) => `${target ? `${name.value(target)}: ` : ''}${t(`reason.${reason}`)}`)
          : changes.map(
              ({ key, before, after }) =>
                `${name.value(key)}: ${before ? `${shownText(before, key)} → ` : ''}${shownText(after, key)}`,
            )
        ).join('\n'),
      cell: ({ changes, reasons }) => (
        <ul className={css.diff}>
          {reasons.map(({ target, reason }) => (
            <li key={`${target} ${reason}`} className={css.refused}>
              {target && <b>{name.value(target)}</b>} {t(`reason.${reason}`)}
            </li>
          ))}
          {reasons.length === 0 &&
            changes.map(({ key, before, after }) => (
              <li key={key}>
                <b>{name.value(key)}</b>
                {before && (
                  <del>
                    <ShownValue value={before} of={key} />
                  </del>
                )}
                <ins>
                  <ShownValue value={after} of={key} />
                </ins>
              </li>
            ))}
        </ul>
      ),
    },
  ]
}
