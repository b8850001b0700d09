import { Button } from '@mantine/core'
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { textQueries } from '@/entities/text/text.queries'
import { TranslationsNav } from '@/entities/text/TranslationsNav'
import { lazyPart } from '@/shared/lib/lazy-part'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableState } from '@/shared/ui/table-state'
import { LoadingWorkbench } from './LoadingWorkbench'
import type { GlossarySearch } from './translations.search'
import { useGlossaryColumns } from './use-glossary-columns'

const TermDialog = lazyPart(() => import('./TermDialog').then(({ TermDialog }) => TermDialog))
const routeApi = getRouteApi('/admin/_gate/translations/glossary')
const pageSize = 50

/** The words the company has agreed on: what each is called in every language, and what it must not be called. */
export function GlossaryPage() {
  return (
    <Suspense fallback={<LoadingWorkbench />}>
      <Glossary />
    </Suspense>
  )
}

function Glossary() {
  const { t } = useTranslation('translations')
  const { languages, allowedActions } = useSuspenseQuery(textQueries.workbench()).data
  const { search, patch } = useTableSearch<GlossarySearch>(routeApi)
  const { term: openTerm, ...list } = search
  const result = useQuery({ ...textQueries.glossary({ ...list, pageSize }), placeholderData: keepPreviousData })
  const mayManage = allowedActions.some(({ action, allowed }) => action === 'manage' && allowed)
  const targets = languages.filter(({ isSource }) => !isSource)
  const open = (term: string | undefined): void => patch({ term, page: search.page })
  const columns = useGlossaryColumns(targets, mayManage ? open : undefined)
  const shown = result.data?.rows.find(({ id }) => id === openTerm)
  return (
    <>
      <PageHeader
        title={t('glossary.title')}
        count={result.data?.total}
        sub={t('glossary.sub')}
        actions={mayManage && <Button onClick={() => open('new')}>{t('glossary.add')}</Button>}
      />
      <TranslationsNav />
      <DataTable
        id="glossary"
        label={t('glossary.title')}
        columns={columns}
        {...tableState(result)}
        page={search.page ?? 1}
        pageSize={pageSize}
        sort={undefined}
        onChange={patch}
        rowKey={({ id }) => id}
        rowLabel={({ term }) => term}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              label: t('glossary.search'),
              onChange: (q) => patch({ q: q || undefined }, { replace: true }),
            }}
          />
        }
        filtered={search.q !== undefined}
        onClearFilters={() => patch({ q: undefined })}
        emptyState={<EmptyState title={t('glossary.none')} hint={t('glossary.noneHint')} />}
      />
      {(openTerm === 'new' || shown) && (
        <Suspense>
          <TermDialog key={openTerm} term={shown} languages={targets} onClose={() => open(undefined)} />
        </Suspense>
      )}
    </>
  )
}
