import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type CaseListQuery, caseViews } from '@/contract/case-list'
import { caseTypes } from '@/domain/cases/vocabulary'
import { caseQueries } from '@/entities/case/case.queries'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { Can } from '@/features/session/Can'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { shownCases } from './cases.search'
import { useOwnCaseColumns } from './use-own-case-columns'

const routeApi = getRouteApi('/account/_gate/cases/')

/** CAS-05: every case there was, open or closed. */
export function CasesPage() {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const table = useTableSearch<CaseListQuery>(routeApi)
  const search = shownCases(table.search)
  const result = useQuery({ ...caseQueries.list(search), placeholderData: keepPreviousData })
  const columns = useOwnCaseColumns()
  const filtered = search.q !== undefined || search.type !== undefined
  return (
    <>
      <PageHeader
        title={t('title')}
        count={result.data && format.number(result.data.total)}
        sub={t('caption')}
        actions={
          <Can permission="cases.create">
            <LinkButton to="/account/cases/new" leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}>
              {t('open')}
            </LinkButton>
          </Can>
        }
      />
      <DataTable
        id="cases"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: CaseListQuery) => caseQueries.list(shownCases(state)) }}
        {...tableAddress(search, table.patch)}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        views={caseViews.map((id) => ({ id, label: t(`views.${id}`), count: result.data?.views[id] }))}
        view={search.view ?? 'all'}
        filtered={filtered || (result.data?.views.all ?? 0) > 0}
        onClearFilters={() => table.patch({ q: undefined, type: undefined, view: undefined })}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.text')} />}
        filters={
          <GroupFilters
            search={{
              value: search.q ?? '',
              label: t('search'),
              onChange: (q) => table.patch({ q: q || undefined }, { replace: true }),
            }}
            groups={[
              {
                id: 'type',
                name: t('columns.type'),
                choices: caseTypes.map((value) => ({ value, label: t(`type.${value}`) })),
                chosen: search.type,
                onChange: (type) => table.patch({ type: type as CaseListQuery['type'] }),
              },
            ]}
            onClearAll={() => table.clear(['type'])}
          />
        }
        minWidth={820}
      />
    </>
  )
}
