import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MissingText } from '@/contract/admin/translations/missing'
import { missingTextViews } from '@/contract/admin/translations/missing-list'
import { textReleaseQueries } from '@/entities/text/text-release.queries'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useMissingColumns } from './use-missing-columns'

const CreateKeyDialog = lazyPart(() => import('./CreateKeyDialog').then(({ CreateKeyDialog }) => CreateKeyDialog))
const routeApi = getRouteApi('/admin/_gate/translations/missing')

/** ADM-16: what open pages of the portal asked for and did not find. */
export function MissingTextsPage() {
  const { t } = useTranslation('textReleases')
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const [creating, setCreating] = useState<MissingText | null>(null)
  const result = useQuery({ ...textReleaseQueries.missing(search), placeholderData: keepPreviousData })
  const columns = useMissingColumns(setCreating)
  const counts = result.data?.counts
  return (
    <>
      <PageHeader title={t('missing.title')} sub={t('missing.sub')} />
      <TranslationsNav />
      <DataTable
        id="missing-texts"
        label={t('missing.title')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ key }) => key}
        minWidth={760}
        views={missingTextViews.map((id) => ({ id, label: t(`missing.state.${id}`), count: counts?.[id] }))}
        view={search.state ?? 'open'}
        onView={(view) => patch({ state: missingTextViews.find((one) => one === view && one !== 'open') })}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              onChange: (q) => patch({ q: q || undefined }),
              label: t('missing.search'),
            }}
            chips={[]}
          />
        }
        filtered={search.q !== undefined}
        onClearFilters={() => clear(['q'])}
        emptyState={
          search.state === 'ignored' ? (
            <EmptyState title={t('missing.noneIgnored')} />
          ) : search.state === 'fallback' ? (
            <EmptyState title={t('missing.noneFallback')} hint={t('missing.none.hint')} />
          ) : (
            <EmptyState title={t('missing.none.title')} hint={t('missing.none.hint')} />
          )
        }
      />
      {creating && (
        <Suspense>
          <CreateKeyDialog missing={creating} onClose={() => setCreating(null)} />
        </Suspense>
      )}
    </>
  )
}
