import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { mutation } from '@/api/mutation'
import { decideTextImport, type TextImport } from '@/contract/admin/translations/exchange'
import { importViews } from '@/contract/admin/translations/exchange-list'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { ProblemNotice } from '@/shared/ui/ProblemNotice'
import { Section } from '@/shared/ui/Section'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import css from './exchange.module.css'
import { exchangeQueries } from './exchange.queries'
import { useImportColumns } from './use-import-columns'

const routeApi = getRouteApi('/admin/_gate/translations/import')

/** Text by text what the files would do, a page at a time, with a decision where somebody should look. */
export function ImportRows({ brought }: { brought: TextImport }) {
  const { t } = useTranslation('translations')
  const format = useFormat()
  const { import: _import, ...search } = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const decide = useMutation(mutation(decideTextImport))
  const rows = exchangeQueries.rows(brought.id, search)
  // The version in the key: with other choices the rows are others.
  const result = useQuery({
    ...rows,
    placeholderData: keepPreviousData,
    queryKey: [...rows.queryKey, brought.version] as never,
  })
  const { id: importId, version, counts } = brought
  const columns = useImportColumns(decide.isPending, (rowIds, take) =>
    decide.mutate({ params: { importId }, body: { version, take, which: { kind: 'rows', rows: rowIds } } }),
  )
  const decideAll = (take: boolean) => {
    const { conflict, language, open = false } = search
    decide.mutate({
      params: { importId },
      body: { version, take, which: { kind: 'conflicts', conflict, language, open } },
    })
  }
  const all = counts.new + counts.changed + counts.newKey + counts.unchanged + counts.refused
  const view = search.view ?? 'all'
  return (
    <Section title={t('import.rows.title')}>
      <div className={css.rows}>
        {decide.error && <ProblemNotice error={decide.error} compact />}
        {view === 'conflicts' && (
          <div className={css.decide}>
            <Button variant="default" disabled={decide.isPending} onClick={() => decideAll(true)}>
              {t('import.takeAll')}
            </Button>
            <Button variant="default" disabled={decide.isPending} onClick={() => decideAll(false)}>
              {t('import.keepAll')}
            </Button>
          </div>
        )}
        <DataTable
          id="text-import"
          label={t('import.rows.title')}
          columns={columns}
          {...tableState(result)}
          {...tableAddress(search, patch)}
          rowKey={({ id }) => id}
          rowLabel={({ keyId }) => keyId}
          minWidth={860}
          views={[
            { id: 'all', label: t('import.view.all'), count: all },
            ...importViews.map((id) => ({ id, label: t(`import.view.${id}`), count: counts[id] })),
          ]}
          view={view}
          onView={(id) =>
            patch({ view: importViews.find((each) => each === id), conflict: undefined, open: undefined })
          }
          filters={
            <FilterBar
              search={{
                value: search.q ?? '',
                onChange: (q) => patch({ q: q || undefined }),
                label: t('import.rows.search'),
              }}
              chips={[]}
            >
              {view === 'conflicts' && (
                <>
                  <NativeSelect
                    aria-label={t('import.rows.conflict')}
                    value={search.conflict ?? ''}
                    data={[
                      { value: '', label: t('import.rows.anyConflict') },
                      ...brought.conflicts.map(({ kind, texts }) => ({
                        value: kind,
                        label: `${t(`import.conflict.${kind}`)} · ${format.number(texts)}`,
                      })),
                    ]}
                    onChange={(event) => {
                      const kind = event.currentTarget.value
                      patch({ conflict: brought.conflicts.find((each) => each.kind === kind)?.kind })
                    }}
                  />
                  <Checkbox
                    label={t('import.rows.openOnly')}
                    checked={search.open ?? false}
                    onChange={(event) => patch({ open: event.currentTarget.checked || undefined })}
                  />
                </>
              )}
            </FilterBar>
          }
          filtered={search.q !== undefined || search.conflict !== undefined || search.open === true}
          onClearFilters={() => clear(['q', 'conflict', 'open'])}
          emptyState={<EmptyState title={t('import.rows.none')} />}
        />
      </div>
    </Section>
  )
}
