import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type OrderTemplateListQuery, orderTemplateViews } from '@/contract/order-template-list'
import { templateQueries } from '@/entities/template/template.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { MostOrdered } from './MostOrdered'
import { shownTemplates } from './templates.search'
import { useTemplateColumns } from './use-template-columns'

const routeApi = getRouteApi('/account/_gate/templates/')

/** TPL-01: what is ordered again and again, one's own and what colleagues share. */
export function TemplatesPage() {
  const { t } = useTranslation('orderTemplates')
  const format = useFormat()
  const table = useTableSearch(routeApi)
  const search = shownTemplates(table.search)
  const result = useQuery({ ...templateQueries.list(search), placeholderData: keepPreviousData })
  const columns = useTemplateColumns()
  const create = (
    <LinkButton to="/account/templates/new" leftSection={<IconPlus size={15} stroke={1.8} aria-hidden />}>
      {t('list.new')}
    </LinkButton>
  )
  return (
    <>
      <PageHeader
        title={t('list.title')}
        count={result.data && format.number(result.data.total)}
        sub={t('list.sub')}
        actions={create}
      />
      <MostOrdered />
      <DataTable
        id="order-templates"
        label={t('list.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: OrderTemplateListQuery) => templateQueries.list(shownTemplates(state)) }}
        {...tableAddress(search, table.patch)}
        rowKey={({ id }) => id}
        rowLabel={({ name }) => name}
        filtered={search.q !== undefined || search.view !== 'all'}
        onClearFilters={() => table.patch({ q: undefined, view: undefined })}
        emptyState={<EmptyState title={t('list.empty.title')} hint={t('list.empty.text')} action={create} />}
        views={orderTemplateViews.map((id) => ({ id, label: t(`list.views.${id}`), count: result.data?.views[id] }))}
        view={search.view}
        filters={
          <FilterBar
            search={{
              value: search.q ?? '',
              label: t('list.search'),
              onChange: (q) => table.patch({ q: q || undefined }, { replace: true }),
            }}
          />
        }
        minWidth={840}
      />
    </>
  )
}
