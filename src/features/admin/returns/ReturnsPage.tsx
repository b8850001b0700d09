import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type DeskReturnListQuery, deskReturnViews } from '@/contract/admin/return-desk-list'
import { ReturnFilters } from '@/entities/return/ReturnFilters'
import { returnQueries } from '@/entities/return/return.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { LinkButton } from '@/shared/ui/LinkButton'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { returnFilterKeys } from './returns.search'
import { useDeskReturnColumns } from './use-desk-return-columns'

const routeApi = getRouteApi('/admin/_gate/returns/')

/** The queue of the returns desk: what waits for a decision, for goods, or to be inspected. */
export function ReturnsPage() {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const mayEdit = useCan('returnDesk.edit')
  const { search, patch, clear } = useTableSearch<DeskReturnListQuery>(routeApi)
  const result = useQuery({ ...returnQueries.deskList(search), placeholderData: keepPreviousData })
  const columns = useDeskReturnColumns()
  const { data } = result
  return (
    <>
      <PageHeader
        title={t('desk.title')}
        count={data && format.number(data.total)}
        sub={t('desk.sub')}
        actions={
          <>
            <LinkButton to="/admin/returns/reasons" variant="default">
              {t('desk.reasons')}
            </LinkButton>
            {mayEdit && <LinkButton to="/admin/returns/new">{t('desk.new')}</LinkButton>}
          </>
        }
      />
      <DataTable
        id="desk-returns"
        label={t('desk.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: returnQueries.deskList }}
        {...tableAddress(search, patch, '-requestedAt')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        minWidth={1080}
        views={deskReturnViews.map((id) => ({ id, label: t(`desk.views.${id}`), count: data?.views[id] }))}
        view={search.view ?? 'all'}
        filters={
          <ReturnFilters
            label={t('desk.search')}
            search={search}
            patch={patch}
            onClearAll={() => clear(returnFilterKeys)}
            companies={data?.companies}
          />
        }
        filtered={returnFilterKeys.some((key) => search[key] !== undefined) || (data?.views.all ?? 0) > 0}
        onClearFilters={() =>
          patch({ ...Object.fromEntries(returnFilterKeys.map((key) => [key, undefined])), view: 'all' })
        }
        emptyState={<EmptyState title={t('desk.empty.title')} hint={t('desk.empty.text')} />}
      />
    </>
  )
}
