import { locales } from '@/domain/locales'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { productViews } from '@/contract/admin/product-list'
import { catalogueQueries } from '@/entities/catalogue/catalogue.queries'
import { GroupFilters } from '@/shared/ui/GroupFilters'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { CatalogueNav } from './CatalogueNav'
import { ExportProducts } from './ExportProducts'
import { productFilterKeys } from './products.search'
import { useProductColumns } from './use-product-columns'

const routeApi = getRouteApi('/admin/_gate/products/')

/** ADM-02: everything that is sold, and what is still to be done about it. */
export function ProductsPage() {
  const { t } = useTranslation('products')
  const format = useFormat()
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery({ ...catalogueQueries.list(search), placeholderData: keepPreviousData })
  const columns = useProductColumns(search)
  const { views, total, categories = [] } = result.data ?? {}
  return (
    <>
      <PageHeader
        title={t('title')}
        count={total === undefined ? undefined : format.number(total)}
        sub={t('sub')}
        actions={<ExportProducts search={search} total={total} />}
      />
      <CatalogueNav />
      <DataTable
        id="products"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ sku }) => sku}
        minWidth={980}
        source={{ search, query: catalogueQueries.list }}
        views={productViews.map((id) => ({ id, label: t(`view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'all'}
        filters={
          <GroupFilters
            search={{ value: search.q ?? '', label: t('search'), onChange: (q) => patch({ q }, { replace: true }) }}
            groups={[
              {
                id: 'category',
                name: t('filter.category'),
                choices: categories.map(({ code, name }) => ({ value: code, label: name })),
                chosen: search.category,
                onChange: (category) => patch({ category }),
              },
              {
                id: 'missing',
                name: t('filter.missing'),
                choices: locales.map((value) => ({ value, label: t(`language.${value}`) })),
                chosen: search.missing,
                onChange: (missing) => patch({ missing: missing as typeof search.missing }),
              },
            ]}
            onClearAll={() => clear(productFilterKeys)}
          />
        }
        filtered={productFilterKeys.some((key) => search[key] !== undefined)}
        onClearFilters={() => clear(productFilterKeys)}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      />
    </>
  )
}
