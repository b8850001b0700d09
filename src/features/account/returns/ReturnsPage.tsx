import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type ReturnListQuery, returnViews } from '@/contract/return-list'
import { ReturnFilters } from '@/entities/return/ReturnFilters'
import { returnQueries } from '@/entities/return/return.queries'
import { useCan } from '@/features/session/use-session'
import { useFormat } from '@/shared/i18n/use-format'
import { useTableSearch } from '@/shared/lib/use-table-search'
import { ActionButton } from '@/shared/ui/ActionButton'
import { DataTable } from '@/shared/ui/DataTable'
import { EmptyState } from '@/shared/ui/EmptyState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { tableAddress } from '@/shared/ui/table-address'
import { tableState } from '@/shared/ui/table-state'
import { useRefusal } from '@/shared/ui/use-refusal'
import { returnFilterKeys, shownReturns } from './returns.search'
import { useOwnReturnColumns } from './use-own-return-columns'

const routeApi = getRouteApi('/account/_gate/returns/')

/** NAV-02, RMA-11 */
export function ReturnsPage() {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const navigate = useNavigate()
  const refusal = useRefusal()
  const table = useTableSearch(routeApi)
  const search = shownReturns(table.search)
  const result = useQuery({ ...returnQueries.list(search), placeholderData: keepPreviousData })
  const columns = useOwnReturnColumns(useCan('prices.view'))
  const { data } = result
  const request = data?.allowedActions.find(({ action }) => action === 'request')
  return (
    <>
      <PageHeader
        title={t('list.title')}
        count={data && format.number(data.total)}
        sub={t('list.caption')}
        actions={
          <ActionButton
            disabledReason={refusal(request)}
            onClick={() => void navigate({ to: '/account/returns/new', search: {} })}
          >
            {t('list.new')}
          </ActionButton>
        }
      />
      <DataTable
        id="returns"
        label={t('list.title')}
        columns={columns}
        {...tableState(result)}
        source={{ search, query: (state: ReturnListQuery) => returnQueries.list(shownReturns(state)) }}
        {...tableAddress(search, table.patch, '-requestedAt')}
        rowKey={({ id }) => id}
        rowLabel={({ number }) => number}
        filtered={returnFilterKeys.some((key) => search[key] !== undefined) || (data?.views.all ?? 0) > 0}
        onClearFilters={() =>
          table.patch({ ...Object.fromEntries(returnFilterKeys.map((key) => [key, undefined])), view: 'all' })
        }
        emptyState={<EmptyState title={t('list.empty.title')} hint={t('list.empty.text')} />}
        views={returnViews.map((id) => ({ id, label: t(`list.views.${id}`), count: data?.views[id] }))}
        view={search.view}
        filters={
          <ReturnFilters
            label={t('list.search')}
            search={search}
            patch={table.patch}
            onClearAll={() => table.clear(returnFilterKeys)}
          />
        }
        minWidth={900}
      />
    </>
  )
}
