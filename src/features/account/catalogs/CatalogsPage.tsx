import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CatalogListQuery } from '@/contract/catalog-list'
import { catalogQueries } from '@/entities/catalog/catalog.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { shownCatalogs } from './catalogs.search'
import { NewCatalogButton } from './NewCatalogButton'
import { useCatalogColumns } from './use-catalog-columns'

const routeApi = getRouteApi('/account/_gate/catalogs/')

/** CON-03: what people of the company may buy from. */
export function CatalogsPage() {
  const { t } = useTranslation('catalogs')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const search = shownCatalogs(table.search)
  const result = useQuery({ ...catalogQueries.list(search), placeholderData: keepPreviousData })
  const columns = useCatalogColumns()
  const create = result.data && <NewCatalogButton action={result.data.allowedActions[0]} />
  return (
    <>
      <PageHeader
        title={t('title')}
        count={result.data && format.number(result.data.total)}
        sub={result.data ? t('unlimited', { count: result.data.unlimited }) : t('sub')}
        actions={create}
      />
      <DataTable
        id="catalogs"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: CatalogListQuery) => catalogQueries.list(shownCatalogs(state)) }}
        {...tableAddress(search, table.patch)}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        filtered={search.q !== undefined}
        onClearFilters={() => table.clear(['q'])}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.hint')} action={create} />}
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
