import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CaseListQuery } from '@/contract/cases'
import { defaultPageSize } from '@/contract/paging'
import { caseQueries } from '@/entities/case/case.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableState } from '@/shared/ui/table-state'
import { shownCases } from './cases.search'
import { useCaseColumns } from './use-case-columns'

const routeApi = getRouteApi('/account/_gate/cases')

export function CasesPage() {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const search = shownCases(table.search)
  const result = useQuery({ ...caseQueries.list(search), placeholderData: keepPreviousData })
  const columns = useCaseColumns()
  return (
    <>
      <PageHeader title={t('title')} count={result.data && format.number(result.data.total)} sub={t('caption')} />
      <DataTable
        id="cases"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: CaseListQuery) => caseQueries.list(shownCases(state)) }}
        page={search.page ?? 1}
        pageSize={search.pageSize ?? defaultPageSize}
        sort={search.sort}
        onChange={(change) => table.patch(change as Partial<CaseListQuery>)} // sortable columns are the contract's sorts
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={search.q !== undefined}
        onClearFilters={() => table.clear(['q'])}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.text')} />}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              label: t('search'),
              onChange: (q) => table.patch({ q: q || undefined }, { replace: true }),
            }}
          />
        }
        minWidth={760}
      />
    </>
  )
}
