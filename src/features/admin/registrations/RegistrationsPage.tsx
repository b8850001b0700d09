import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { registrationViews } from '@/contract/admin/registration-list'
import { registrationQueries } from '@/entities/registration/registration.queries'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { FilterBar } from '@/shared/ui/FilterBar'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRegistrationColumns } from './use-registration-columns'

const routeApi = getRouteApi('/admin/_gate/registrations/')

/** REG-02: who asked for an account. Those that wait stand in front. */
export function RegistrationsPage() {
  const { t } = useTranslation('registrations')
  const format = useFormat()
  const search = routeApi.useSearch()
  const { patch, clear } = useTableSearch(routeApi)
  const result = useQuery(registrationQueries.list(search))
  const columns = useRegistrationColumns(search)
  const { views, total } = result.data ?? {}
  return (
    <>
      <PageHeader title={t('title')} count={total === undefined ? undefined : format.number(total)} sub={t('sub')} />
      <DataTable
        id="registrations"
        label={t('title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: registrationQueries.list }}
        {...tableAddress(search, patch)}
        rowKey={({ id }) => id}
        rowLabel={({ companyName }) => companyName}
        minWidth={900}
        views={registrationViews.map((id) => ({ id, label: t(`view.${id}`), count: views?.[id] }))}
        view={search.view ?? 'waiting'}
        filters={
          <FilterBar
            search={{ value: search.q ?? '', onChange: (q) => patch({ q: q || undefined }), label: t('search') }}
            chips={[]}
          />
        }
        filtered={search.q !== undefined}
        onClearFilters={() => clear(['q'])}
        emptyState={<EmptyState title={t('empty.title')} hint={t('empty.hint')} />}
      />
    </>
  )
}
